import type { Layout } from './layout.js';

/** On the command line rather than in postgresql.conf, so that a new release brings its settings to old data too. */
export function serverArguments(layout: Layout, port: number, durable: boolean): readonly string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket file: nothing is shared with another PostgreSQL of the machine.
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // The log names what went wrong, but never the values of a statement: they may be personal.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // Commits are still handed to the operating system at once, so that a killed server loses none.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return ['-D', layout.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
