import type { Group } from './groups';
import { holds, type Snapshot } from './snapshot';

/**
 * Where groups nest, keeps the one whose members are whole things. A member that holds two distinct ids is more than
 * one thing (a section with several rows): its inner groups are kept. A member with one id or none, whose inner boxes
 * have none of their own, is one thing with several lines: it is kept. Without any id, the inner group is kept unless
 * all of them are equally small, as the lines of a card are.
 * @param idsIn distinct ids below an entry
 */
export function settleNesting(
  shot: Snapshot,
  groups: readonly Group[],
  idsIn: (index: number) => Set<string>,
): Group[] {
  const dropped = new Set<Group>();
  const byDepth = [...groups].sort((a, b) => a.parent - b.parent);
  for (const outer of byDepth) {
    if (dropped.has(outer)) continue;
    const inner = byDepth.filter(
      (group) =>
        group !== outer && !dropped.has(group) && outer.members.some((member) => holds(shot, member, group.parent)),
    );
    if (inner.length === 0) continue;
    if (isWhole(outer, inner, idsIn)) for (const group of inner) dropped.add(group);
    else dropped.add(outer);
  }
  return groups.filter((group) => !dropped.has(group));
}

function isWhole(outer: Group, inner: readonly Group[], idsIn: (index: number) => Set<string>): boolean {
  const counts = outer.members.map((member) => idsIn(member).size);
  if (counts.some((count) => count > 1)) return false;
  if (counts.filter((count) => count === 1).length > outer.members.length / 2) return true;
  if (counts.some((count) => count === 1)) return false;
  const sizes = new Set(inner.map((group) => group.members.length));
  return outer.members.length > 2 && sizes.size === 1 && inner[0] !== undefined && inner[0].members.length <= 3;
}
