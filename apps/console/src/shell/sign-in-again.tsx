import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { session } from '../session/session.js';
import { Failed } from '../ui/states.js';
import { useShellWords } from './shell-words.js';
import { useViewer } from './use-viewer.js';

/** Over whatever was being done when the sign-in ended: that stays as it is, and goes on afterwards. */
export function SignInAgain() {
  const say = useShellWords();
  const { subject, party } = useViewer();
  const signingIn = useMutation({ mutationFn: session.signInAgain });
  const name = party?.displayName ?? subject;
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={say('again')} centered>
      <Stack>
        <Text>{say('againHint')}</Text>
        {signingIn.error !== null && <Failed error={signingIn.error} />}
        <Button data-autofocus loading={signingIn.isPending} onClick={() => signingIn.mutate(subject)}>
          {say('signIn', { name })}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => void session.signOut()}>
          {say('asSomebodyElse')}
        </Button>
      </Stack>
    </Modal>
  );
}
