import type { ElectronGenericArtifactDetails } from '@electron/get';

export function fetchDictionaries(
  options?: { readonly to?: string } & Partial<
    Omit<ElectronGenericArtifactDetails, 'version' | 'artifactName' | 'isGeneric'>
  >,
): Promise<string[]>;
