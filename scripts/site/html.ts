import { JSX } from 'typedoc';

/** Text as HTML. */
export function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What TypeDoc renders, as HTML. */
export function rendered(element: JSX.Element | JSX.Children | undefined): string {
  if (element === undefined || element === null || element === false || element === true) return '';
  if (Array.isArray(element)) return element.map(rendered).join('');
  if (typeof element === 'string') return text(element);
  if (typeof element === 'number' || typeof element === 'bigint') return String(element);
  return withoutParts(JSX.renderElement(element as JSX.Element));
}

/** Links to types, not to their type parameters and parts, which have no place of their own. */
function withoutParts(html: string): string {
  return html
    .replace(/<a [^>]*href="#[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '$1')
    .replace(/(<a [^>]*href="[^"#]+)#[^"]*"/g, '$1"');
}

/** The words of a piece of HTML. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|svg|button)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Markdown's HTML as TypeDoc writes it, with the id on the heading itself, tables and code that can be
 * scrolled by keyboard, and without the icons of its own theme.
 */
export function tidied(html: string): string {
  return html
    .replace(/<a id="([^"]+)" class="tsd-anchor"><\/a>\s*<h(\d)[^>]*>/g, '<h$2 id="$1">')
    .replace(/<a href="#[^"]*" aria-label="Permalink"[\s\S]*?<\/a>/g, '')
    .replace(/<pre>/g, '<pre tabindex="0">')
    .replace(/<table>/g, '<div class="scroll" tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>')
    .replace(/<\/code><button type="button">Copy<\/button><\/pre>/g, '</code></pre>')
    .replace(/<button type="button">Copy<\/button>/g, '');
}
