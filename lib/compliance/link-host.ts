import { normalize } from './normalize';

/**
 * The host that a link leads to, as a browser reads it: lower case, without scheme, user name and port, in ASCII.
 * @param link as it stands in the text, with or without a scheme
 * @returns '' where there is none
 */
export function hostOfLink(link: string): string {
  const text = normalize(link).text.trim();
  // Browsers take a backslash for a slash, so `other.com\@ours.com` leads to other.com.
  const [authority = ''] = text.replace(/^[a-z][a-z\d+.-]{1,10}:[/\\]{2}/i, '').split(/[/\\?#\s]/, 1);
  return asciiHost(authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, ''));
}

/** Lower case, without a dot at the end; names in other scripts as `xn--…`. */
export function asciiHost(host: string): string {
  const lower = host.toLowerCase().replace(/\.+$/, '');
  // Every unit beyond ASCII is what the look is for.
  if (/^[\x21-\x7e]*$/.test(lower)) return lower;
  try {
    return new URL(`https://${lower}`).hostname;
  } catch {
    return '';
  }
}
