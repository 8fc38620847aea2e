import { verifyFrozen, type DossierFact, type FrozenDossier } from '@evenhand/cases';
import { canonicalJson } from '@evenhand/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

@Resolver('FrozenDossier')
export class FrozenDossierResolver {
  @ResolveField('isVerified')
  isVerified(@Parent() frozen: FrozenDossier): boolean {
    return verifyFrozen(frozen);
  }
}

@Resolver('DossierFact')
export class DossierFactResolver {
  @ResolveField('data')
  data(@Parent() { data }: DossierFact): string {
    return canonicalJson(data);
  }
}
