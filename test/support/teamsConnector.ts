import { startConnector, type Connector, type ConnectorOptions } from './connector'
import { TEAMS_LIMITS } from './teams/limits'

/** A connector with the limits of the platform, for programs that run in real time. */
export function startTeamsConnector(options: Omit<ConnectorOptions, 'limits'> = {}): Promise<Connector> {
  return startConnector({ ...options, limits: TEAMS_LIMITS })
}
