// Where Deno keeps npm packages, in the form in which esbuild looks for them.

const root = new URL("../../", import.meta.url);

/** The folder in Deno's cache of a package that is there, named as `npm:name@version`. */
export async function npmFolder(specifier: string): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  const cache: string = JSON.parse(new TextDecoder().decode(stdout)).npmCache;
  const [, name, version] = specifier.match(/^npm:(@?[^@]+)@(.+)$/)!;
  // Below it there is a folder for each registry in use.
  for await (const registry of Deno.readDir(cache)) {
    const folder = `${cache}/${registry.name}/${name}/${version}`;
    if (await exists(folder)) return folder;
  }
  throw new Error(`${specifier} is not in ${cache}; run: deno cache ${specifier}`);
}

const linked = new Map<string, Promise<string>>();

/**
 * Makes a folder like node_modules with a link to each package that a lock file names, once in a process, and returns
 * its path. With `nodeModulesDir: none` there is no other place where a bundler could find them.
 */
export function linkPackages(lock = "scripts/deno.lock", place = "dist/npm_packages"): Promise<string> {
  const folder = linked.get(place) ?? createLinks(lock, place);
  linked.set(place, folder);
  return folder;
}

async function createLinks(lock: string, place: string): Promise<string> {
  const { npm } = JSON.parse(await Deno.readTextFile(new URL(lock, root)));
  const known = Object.keys(npm).find((key) => key.startsWith("openapi-fetch@"))!;
  const registry = (await npmFolder(`npm:${known}`)).replace(`/${known.replace("@", "/")}`, "");
  const folder = new URL(place, root).pathname;
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
