import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as z from 'zod'
import { dayIn, OSLO } from '../domain/day'
import { isActiveOn, type Member } from '../domain/member'

export type Identified = { ok: true; member: Member } | { ok: false; error: 'unauthorized' | 'forbidden' }

export type Identify = (authorization: string | undefined) => Promise<Identified>

const claims = z.object({ oid: z.string().min(1), tid: z.string(), scp: z.string() })

const SCOPE = 'access_as_user'
const LEADING_ROLES: Member['role'][] = ['area-leader', 'working-group', 'network-leader']

/**
 * Who calls the API: the token is checked for signature, issuer, audience, tenant, scope and time, and its person must
 * be somebody who leads. Nothing in the request says who it is from.
 */
export function identifyBy(the: {
  jwksUrl: string
  issuer: string
  audience: string
  tenantId: string
  memberByAccount: (entraId: string) => Member | undefined
  now: () => Date
}): Identify {
  const keys = createRemoteJWKSet(new URL(the.jwksUrl))
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return { ok: false, error: 'unauthorized' }
    const person = await personIn(token)
    if (!person) return { ok: false, error: 'unauthorized' }
    const member = the.memberByAccount(person)
    const isLeading = member && LEADING_ROLES.includes(member.role) && isActiveOn(member, dayIn(OSLO, the.now()))
    return isLeading ? { ok: true, member } : { ok: false, error: 'forbidden' }
  }

  async function personIn(token: string): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: the.issuer,
        audience: the.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      })
      const { oid, tid, scp } = claims.parse(payload)
      return tid === the.tenantId && scp.split(' ').includes(SCOPE) ? oid : null
    } catch {
      return null
    }
  }
}
