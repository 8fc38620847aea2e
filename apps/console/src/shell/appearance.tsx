import { Group, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages, type Language } from '../words/language.js';
import { useShellWords } from './shell-words.js';

const pictures = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** Language, and light or dark: kept in this browser. */
export function Appearance() {
  const say = useShellWords();
  const { i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={say('language')}
        value={i18n.language}
        onChange={(chosen) => void chooseLanguage(chosen as Language)}
        data={languages.map((language) => ({ value: language, label: language.toUpperCase() }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={say('appearance')}
        value={colorScheme}
        onChange={(chosen) => setColorScheme(chosen)}
        data={(['light', 'dark', 'auto'] as const).map((scheme) => {
          const Picture = pictures[scheme];
          return {
            value: scheme,
            label: (
              <Group gap={0} h={18} title={say(scheme)}>
                <Picture size={14} aria-label={say(scheme)} role="img" />
              </Group>
            ),
          };
        })}
      />
    </Group>
  );
}
