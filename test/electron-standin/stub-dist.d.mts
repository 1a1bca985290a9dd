export function writeStubElectron(folder: string, root: string, platform?: 'linux' | 'win32'): void;
