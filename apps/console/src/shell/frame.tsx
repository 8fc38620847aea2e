import {
  ActionIcon,
  Alert,
  AppShell,
  Burger,
  Button,
  Group,
  Image,
  Indicator,
  Menu,
  NavLink,
  Stack,
  Text,
  useMatches,
  VisuallyHidden,
} from '@mantine/core';
import { useDisclosure, useHotkeys, useNetwork } from '@mantine/hooks';
import { IconBell, IconChevronDown, IconLogout, IconPlugConnectedX } from '@tabler/icons-react';
import { Link, Outlet, NavLink as RouterLink, useLocation } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { pages } from '../pages.js';
import { session } from '../session/session.js';
import { useSessionState } from '../session/use-session.js';
import { HasHeading } from '../ui/has-heading.js';
import { onDemand } from '../ui/on-demand.js';
import { Page } from '../ui/page.js';
import { useCommonWords } from '../words/common-words.js';
import { useRoleWords } from '../words/role-words.js';
import { Appearance } from './appearance.js';
import logo from './evenhand.svg';
import { NotificationAddedDocument, UnreadNotificationsDocument } from './generated/viewer.js';
import classes from './frame.module.css';
import { Boundary } from './broken.js';
import { NotForYou } from './missing.js';
import { useShellWords } from './shell-words.js';
import { SkipLink } from './skip-link.js';
import { useViewer } from './use-viewer.js';

/** Loaded when it is wanted, which is seldom. */
const SignInAgain = onDemand(() => import('./sign-in-again.js').then((module) => module.SignInAgain), null);

/** What stands around every page: where one is, where one can go, and who one is. */
export function Frame() {
  const sayCommon = useCommonWords();
  const say = useShellWords();
  const { roles } = useViewer();
  const hasEnded = useSessionState() === 'ENDED';
  const [isOpen, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const isWide = useMatches({ base: false, sm: true });
  const isFor = (wanted: readonly string[]): boolean => wanted.some((role) => roles.some((own) => own === role));
  const entries = pages.flatMap(({ path, navigation }) => (navigation && isFor(navigation.roles) ? [{ path, ...navigation }] : []));
  // What somebody else has in their list, by its address.
  const isOthers = pages.some(({ path, navigation }) => path === pathname && navigation !== undefined && !isFor(navigation.roles));
  useHotkeys([['Escape', close]]);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="md">
      <SkipLink />
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={say('openMenu')}
              aria-expanded={isOpen}
              aria-controls="navigation"
            />
            <Image src={logo} alt="" w={28} h={28} />
            <Text fw={700} visibleFrom="xs">
              Evenhand
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {roles.includes('PARTY') && <Bell />}
            {isWide && <Appearance />}
            <Account />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" id="navigation" inert={!isWide && !isOpen} aria-label={sayCommon('navigation')}>
        <AppShell.Section grow className={classes.pages}>
          {entries.map(({ path, name, icon: Picture }) => (
            <NavLink
              key={path}
              component={RouterLink}
              to={path}
              label={say(name)}
              leftSection={<Picture size={20} stroke={1.6} aria-hidden />}
              active={pathname === path || pathname.startsWith(`${path}/`)}
              onClick={close}
            />
          ))}
        </AppShell.Section>
        {!isWide && (
          <AppShell.Section p="xs">
            <Appearance />
          </AppShell.Section>
        )}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} style={{ outline: 'none' }}>
        <Stack gap="md">
          <Offline />
          <HasHeading value={false}>
            <Boundary key={pathname} around={(trouble) => <Page title={sayCommon('failed')}>{trouble}</Page>}>
              {isOthers ? <NotForYou /> : <Outlet />}
            </Boundary>
          </HasHeading>
        </Stack>
      </AppShell.Main>
      {hasEnded && <SignInAgain />}
    </AppShell>
  );
}

function Offline() {
  const say = useCommonWords();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <Alert color="yellow" icon={<IconPlugConnectedX />} role="status">
      {say('offline')}
    </Alert>
  );
}

function Bell() {
  const say = useShellWords();
  const { data } = useAsk(UnreadNotificationsDocument, {});
  useLive(NotificationAddedDocument, {});
  const count = data?.unreadNotifications ?? 0;
  return (
    <Indicator disabled={count === 0} label={count > 99 ? '99+' : count} size={18} offset={5} color="red.8">
      <ActionIcon component={Link} to="/notifications" variant="subtle" color="gray" size="lg" aria-label={say('unread', { count })}>
        <IconBell size={22} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}

function Account() {
  const say = useShellWords();
  const sayRole = useRoleWords();
  const { subject, roles, party } = useViewer();
  const name = party?.displayName ?? subject;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="subtle" color="gray" rightSection={<IconChevronDown size={16} aria-hidden />} maw={220} px="xs">
          <VisuallyHidden>{say('account', { name })}</VisuallyHidden>
          <Text span truncate aria-hidden size="sm">
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {roles.map((role) => sayRole(role)).join(', ')} · {subject}
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void session.signOut()}>
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
