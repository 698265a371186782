import {
  type DeclarationReflection,
  DefaultTheme,
  type DefaultThemeRenderContext,
  type DocumentReflection,
  type PageEvent,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { fileOf, headingOf } from './convert.js';
import { tidied, wordsOf } from './html.js';
import type { Page } from './layout.js';
import { typePage, valuePage } from './memberPages.js';
import { summaryOf } from './members.js';
import { modulePage } from './modulePage.js';

/**
 * Renders TypeDoc's model as our own pages. What TypeDoc does well is left to it: reading comments,
 * Markdown, links, and types with links to what they name.
 */
export class SiteTheme extends DefaultTheme {
  /** What was rendered, by address: the pages are written with the others, in one layout. */
  static readonly pages: Page[] = [];
  /** Where TypeDoc's router put each module, member and document. */
  static readonly addresses = new Map<object, string>();

  private static parse: (markdown: string) => string = (markdown) => markdown;

  /** Markdown as HTML: for pages that are written after TypeDoc's own. */
  static markdown(markdown: string): string {
    return SiteTheme.parse(markdown);
  }

  override render(event: PageEvent): string {
    SiteTheme.addresses.set(event.model, event.url);
    const page = this.pageOf(event as PageEvent<Reflection>);
    if (page !== undefined) SiteTheme.pages.push(page);
    return '';
  }

  private pageOf(event: PageEvent<Reflection>): Page | undefined {
    const { model, url } = event;
    const context = this.getRenderContext(event);
    SiteTheme.parse = (markdown) => context.markdown([{ kind: 'text', text: markdown }]);
    if (model.isDocument()) return documentPage(model, url, context);
    if (model.isProject()) return undefined;
    const member = model as DeclarationReflection;
    if (model.kindOf(ReflectionKind.Module)) return modulePage(member, url, context);
    const body = model.kindOf([ReflectionKind.Function, ReflectionKind.Variable])
      ? valuePage(member, context)
      : typePage(member, context);
    return { url, title: model.name, description: summaryOf(member), body };
  }
}

function documentPage(
  model: DocumentReflection,
  url: string,
  context: DefaultThemeRenderContext,
): Page {
  const body = tidied(context.markdown(model.content));
  const [, first = ''] = /<p>([\s\S]*?)<\/p>/.exec(body) ?? [];
  return { url, title: headingOf(fileOf(model)), description: wordsOf(first).slice(0, 200), body };
}
