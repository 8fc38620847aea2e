import type { Complaint } from '@evenhand/complaints';
import type { Actor, ComplaintId, PartyId, Role } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';

/** A page of complaints about a party, whose weight is read when it is asked for. */
interface ComplaintsAbout extends Connection<Complaint> {
  readonly partyId: PartyId;
  readonly role: Role;
}

@Resolver('ComplaintsAbout')
export class ComplaintQueriesResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('complaint')
  complaint(@Args('id') id: string, @Context() { loaders }: RequestContext): Promise<Complaint | null> {
    return loaders.complaint.load(idOf<ComplaintId>('Complaint', id, 'id'));
  }

  @Query('complaintsByMe')
  complaintsByMe(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
  ): Promise<Connection<Complaint>> {
    const { complaints } = this.evenhand.reads;
    return connect<Complaint>(
      { first, after: after ?? null },
      {
        find: this.oneThat(({ complainantId }) => complainantId === partyId),
        read: async (limit, last) => (partyId === null ? [] : complaints.pageBy(partyId, { first: limit, after: last })),
      },
    );
  }

  @Query('complaintsAboutMe')
  complaintsAboutMe(
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId }: Actor,
  ): Promise<Connection<Complaint>> {
    const { complaints } = this.evenhand.reads;
    return connect<Complaint>(
      { first, after: after ?? null },
      {
        find: this.oneThat(({ subjectId, toldAt }) => subjectId === partyId && toldAt !== null),
        read: async (limit, last) => (partyId === null ? [] : complaints.pageTold(partyId, { first: limit, after: last })),
      },
    );
  }

  @Query('complaintsAbout')
  async complaintsAbout(
    @Args('partyId') id: string,
    @Args('role') role: Role,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
  ): Promise<ComplaintsAbout> {
    const partyId = idOf<PartyId>('Party', id, 'partyId');
    const page = await connect<Complaint>(
      { first, after: after ?? null },
      {
        find: this.oneThat(({ subjectId, subjectRole }) => subjectId === partyId && subjectRole === role),
        read: (limit, last) => this.evenhand.reads.complaints.pageAbout(partyId, role, { first: limit, after: last }),
      },
    );
    return { ...page, partyId, role };
  }

  @ResolveField('activePoints')
  activePoints(@Parent() { partyId, role }: ComplaintsAbout): Promise<number> {
    return this.evenhand.reads.complaints.activePoints(partyId, role, this.evenhand.clock.now());
  }

  @ResolveField('strikes')
  strikes(@Parent() { partyId, role }: ComplaintsAbout): Promise<Complaint[]> {
    return this.evenhand.reads.complaints.strikes(partyId, role, this.evenhand.clock.now());
  }

  private oneThat(isOfTheList: (complaint: Complaint) => boolean): (id: string) => Promise<Complaint | null> {
    return async (id) => {
      const complaint = await this.evenhand.reads.complaints.find(id as ComplaintId);
      return complaint !== null && isOfTheList(complaint) ? complaint : null;
    };
  }
}
