import { LISTINGS } from './catalogue';

/** Words of a title, and the icon that fits; for titles that a test brings along. */
const ICONS: readonly (readonly [RegExp, string])[] = [
  [/lamp|light|torch/i, 'lamp'],
  [/socket|wrench|spanner|knob|screw/i, 'wrench'],
  [/can|bottle|jug|water|garden|plant/i, 'spring-leaf'],
  [/rule|calliper|level|measure/i, 'ruler'],
  [/drill|battery|charger|cordless/i, 'lightning-bolt'],
  [/brake|car\b/i, 'car-brake'],
];

const TINTS = ['#f6e7c8', '#dce6f2', '#dff0e4', '#e6e1f5', '#fadfd7', '#ece3d4'];

/** Icon and tint of a listing's picture: the same title always looks the same. */
export function pictureOf(title: string): { icon: string; tint: string } {
  const listing = LISTINGS.find((entry) => entry.title === title);
  if (listing) return listing;
  let sum = 0;
  for (const sign of title) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  const icon = ICONS.find(([words]) => words.test(title))?.[1] ?? 'large-box';
  return { icon, tint: TINTS[sum % TINTS.length] ?? '#eef0f2' };
}
