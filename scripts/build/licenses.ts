/** Collects the license texts of bundled packages, which their licenses require to be distributed with them. */
export async function collectLicenses(names: string[], folder: string): Promise<string> {
  const texts: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const { version, license } = JSON.parse(await Deno.readTextFile(`${folder}/${name}/package.json`));
    const files = [...Deno.readDirSync(`${folder}/${name}`)].map((file) => file.name);
    const file = files.find((file) => /^licen[cs]e/i.test(file));
    if (!file) throw new Error(`${name} ${version} (${license}) has no license file`);
    texts.push(`${name} ${version}\n\n${(await Deno.readTextFile(`${folder}/${name}/${file}`)).trim()}\n`);
  }
  return `Parts of these packages are in here.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
