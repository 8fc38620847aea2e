import { ApiKeys, AuditTrail, ChangePolicy, PolicyVersions, VerifyAudit } from '@evenhand/platform';
import type { Foundation } from './foundation.js';

/** The rules in force, the trail of everything, and the keys of hosts. */
export function composePlatform({ database, policies, unitOfWork, ids }: Foundation) {
  const policyVersions = new PolicyVersions(database, policies);
  return {
    apiKeys: new ApiKeys(database, unitOfWork),
    reads: { policyVersions, auditTrail: new AuditTrail(database) },
    useCases: {
      changePolicy: new ChangePolicy(unitOfWork, policyVersions, ids),
      verifyAudit: new VerifyAudit(unitOfWork),
    },
  };
}
