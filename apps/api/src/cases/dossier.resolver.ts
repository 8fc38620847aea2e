import { partiesInFacts, verifyFrozen, type Dossier, type DossierFact, type FrozenDossier } from '@evenhand/cases';
import type { Party } from '@evenhand/parties';
import { canonicalJson } from '@evenhand/platform';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context as RequestContext } from '../graphql/context.js';
import type { Loaders } from '../graphql/loaders.js';

interface DossierParty {
  readonly id: string;
  readonly party: Party;
}

async function partiesOf({ facts }: Dossier, loaders: Loaders): Promise<DossierParty[]> {
  const ids = partiesInFacts(facts);
  const found = await loaders.party.loadMany(ids);
  return ids.flatMap((id, index) => {
    const party = found[index];
    // Whoever is not there any more stays an id.
    return party === undefined || party === null || party instanceof Error ? [] : [{ id, party }];
  });
}

@Resolver('Dossier')
export class DossierResolver {
  @ResolveField('parties')
  parties(@Parent() dossier: Dossier, @Context() { loaders }: RequestContext): Promise<DossierParty[]> {
    return partiesOf(dossier, loaders);
  }
}

@Resolver('FrozenDossier')
export class FrozenDossierResolver {
  @ResolveField('isVerified')
  isVerified(@Parent() frozen: FrozenDossier): boolean {
    return verifyFrozen(frozen);
  }

  @ResolveField('parties')
  parties(@Parent() dossier: FrozenDossier, @Context() { loaders }: RequestContext): Promise<DossierParty[]> {
    return partiesOf(dossier, loaders);
  }
}

@Resolver('DossierFact')
export class DossierFactResolver {
  @ResolveField('data')
  data(@Parent() { data }: DossierFact): string {
    return canonicalJson(data);
  }
}
