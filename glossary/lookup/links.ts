/** Who points to whom with `see`: a concept that others of the same subject point to is more likely the one that is described. */
import type { Concept } from '../concept.ts';

export class Links {
  private readonly pointing = new Map<string, string[]>();

  add(concept: Concept): void {
    for (const id of concept.see ?? []) {
      const known = this.pointing.get(id);
      if (!known) this.pointing.set(id, [concept.id]);
      else if (!known.includes(concept.id)) known.push(concept.id);
    }
  }

  remove(concept: Concept): void {
    for (const id of concept.see ?? []) {
      const left = this.pointing.get(id)?.filter((other) => other !== concept.id) ?? [];
      if (left.length > 0) this.pointing.set(id, left);
      else this.pointing.delete(id);
    }
  }

  /** The ids of the concepts that point to this one. */
  to(id: string): readonly string[] {
    return this.pointing.get(id) ?? NONE;
  }
}

const NONE: readonly string[] = [];
