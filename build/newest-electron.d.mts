export function newestOf(pinned: string, versions: readonly string[]): string | undefined;
