// Finds npm packages in Deno's cache and links them into a folder where esbuild can resolve them.

const root = new URL("../../", import.meta.url);

/** The folder in Deno's cache of a package that is given as `npm:name@version`. Throws if it is not cached. */
export async function npmFolder(specifier: string): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  const cache: string = JSON.parse(new TextDecoder().decode(stdout)).npmCache;
  const [, name, version] = specifier.match(/^npm:(@?[^@]+)@(.+)$/)!;
  // The cache has a folder for each registry.
  for await (const registry of Deno.readDir(cache)) {
    const folder = `${cache}/${registry.name}/${name}/${version}`;
    if (await exists(folder)) return folder;
  }
  throw new Error(`${specifier} is not in Deno's cache ${cache}; run: deno cache ${specifier}`);
}

const linkedFolders = new Map<string, Promise<string>>();

/**
 * Creates a folder like node_modules with a link to each package of a lock file, once per process, and returns its path.
 * With `nodeModulesDir: none` a bundler cannot find packages otherwise.
 */
export function linkPackages(lockFile = "scripts/deno.lock", linkFolder = "dist/npm_packages"): Promise<string> {
  const folder = linkedFolders.get(linkFolder) ?? createLinks(lockFile, linkFolder);
  linkedFolders.set(linkFolder, folder);
  return folder;
}

async function createLinks(lockFile: string, linkFolder: string): Promise<string> {
  const { npm } = JSON.parse(await Deno.readTextFile(new URL(lockFile, root)));
  const known = Object.keys(npm).find((key) => key.startsWith("openapi-fetch@"))!;
  const registry = (await npmFolder(`npm:${known}`)).replace(`/${known.replace("@", "/")}`, "");
  const folder = new URL(linkFolder, root).pathname;
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  const names = new Set<string>();
  for (const key of Object.keys(npm)) {
    const [, name, version] = key.match(/^(@?[^@]+)@([^_]+)/)!;
    const target = `${registry}/${name}/${version}`;
    if (names.has(name!) || !await exists(target)) continue;
    names.add(name!);
    const link = `${folder}/${name}`;
    await Deno.mkdir(link.slice(0, link.lastIndexOf("/")), { recursive: true });
    await Deno.symlink(target, link);
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}
