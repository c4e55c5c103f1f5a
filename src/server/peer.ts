/** Loads an optional peer dependency and, where it is missing, says which package to install. */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!absent || !error.message.includes(`'${name}'`)) throw error;
    throw new Error(`creator-onboarding/server needs the package "${name}": npm install ${name}`, { cause: error });
  }
}
