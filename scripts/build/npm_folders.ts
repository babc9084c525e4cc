// Where Deno keeps npm packages, in the form in which esbuild looks for them.

const root = new URL("../../", import.meta.url);

/** The folder of Deno's npm cache that holds the packages of the registry in use. */
async function registryFolder(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  const cache: string = JSON.parse(new TextDecoder().decode(stdout)).npmCache;
  for await (const { name, isDirectory } of Deno.readDir(cache)) {
    if (isDirectory && await exists(`${cache}/${name}/openapi-fetch`)) return `${cache}/${name}`;
  }
  throw new Error(`${cache}: openapi-fetch is not there; run: deno cache mod.ts`);
}

/**
 * Makes a folder like node_modules with a link to each package that deno.lock names, and gives back its path. With
 * `nodeModulesDir: none` there is no other place where a bundler could find them.
 */
export async function linkPackages(): Promise<string> {
  const registry = await registryFolder();
  const { npm } = JSON.parse(await Deno.readTextFile(new URL("deno.lock", root)));
  const folder = await Deno.makeTempDir({ prefix: "packages-" });
  for (const key of Object.keys(npm)) {
    const [, name, version] = key.match(/^(@?[^@]+)@([^_]+)/)!;
    const target = `${registry}/${name}/${version}`;
    const link = `${folder}/${name}`;
    if (!await exists(target) || await exists(link)) continue;
    await Deno.mkdir(link.slice(0, link.lastIndexOf("/")), { recursive: true });
    await Deno.symlink(target, link);
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}
