import { categories, complaintCategories, kindExplanations, type ComplaintCategory, type ComplaintKind } from '@evenhand/complaints';
import type { Locale, Sentence } from '@evenhand/platform';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context as RequestContext } from '../graphql/context.js';

interface Explained {
  readonly sentence: Sentence;
}
interface CategoryEntry extends Explained {
  readonly category: ComplaintCategory;
  readonly kinds: readonly (Explained & { readonly kind: ComplaintKind })[];
}

const entries: readonly CategoryEntry[] = complaintCategories.map((category) => ({
  category,
  sentence: categories[category].explanation,
  kinds: categories[category].kinds.map((kind) => ({ kind, sentence: kindExplanations[kind] })),
}));

@Resolver('ComplaintCategoryEntry')
export class ComplaintCategoriesResolver {
  @Query('complaintCategories')
  complaintCategories(): readonly CategoryEntry[] {
    return entries;
  }

  @ResolveField('explanation')
  explanation(@Parent() { sentence }: Explained, @Args('locale') asked: Locale | undefined, @Context() { locale }: RequestContext): string {
    return sentence[asked ?? locale];
  }
}

@Resolver('ComplaintKindEntry')
export class ComplaintKindsResolver {
  @ResolveField('explanation')
  explanation(@Parent() { sentence }: Explained, @Args('locale') asked: Locale | undefined, @Context() { locale }: RequestContext): string {
    return sentence[asked ?? locale];
  }
}
