export function writeStubElectron(folder: string, root: string): void;
