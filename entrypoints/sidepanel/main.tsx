import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/kit.css';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import { words, wordsLocale } from '../../lib/core/words';
import { actor } from './actions';
import { openDesk } from './desk';

document.documentElement.lang = wordsLocale();
document.title = words('panel_title');

const message = signal('');
const { model, speech } = openDesk(document);
const app = document.getElementById('app');
if (app) render(<Panel model={model} speech={speech} message={message} onAction={actor(message)} />, app);
