import type { Locale } from '@evenhand/platform';
import {
  PreviewStatement,
  roomFor,
  type PreviewDraft,
  type StatementKind,
  type StatementPreview,
  type StatementTemplate,
} from '@evenhand/statements';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { StatementDraftInput } from '../generated/schema.js';

const toDraft = ({ subjectRole, conditions, until, ...content }: StatementDraftInput): PreviewDraft => ({
  subjectRole,
  content: { ...content, conditions: conditions ?? [], until: until ?? null },
});

@Resolver('StatementTemplate')
export class StatementTemplateResolver {
  constructor(
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
    private readonly preview: PreviewStatement,
  ) {}

  @Query('statementTemplates')
  statementTemplates(): Promise<StatementTemplate[]> {
    return this.evenhand.reads.statementTemplates.all();
  }

  @Query('previewStatement')
  previewStatement(
    @Args('kind') kind: StatementKind,
    @Args('locale') locale: Locale,
    @Args('text') text: string | null | undefined,
    @Args('draft') draft: StatementDraftInput | null | undefined,
  ): Promise<StatementPreview> {
    return this.preview.execute(kind, locale, text ?? null, draft ? toDraft(draft) : null);
  }

  @ResolveField('required')
  required(@Parent() { kind }: StatementTemplate): readonly string[] {
    return roomFor[kind].required;
  }

  @ResolveField('optional')
  optional(@Parent() { kind }: StatementTemplate): readonly string[] {
    return roomFor[kind].optional;
  }
}
