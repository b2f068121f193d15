// Cards in a page as Teams' client for the web shows them: Microsoft's own renderer, with settings like those of Teams.
import { readFileSync } from 'node:fs';
import type { Card } from '../../src/adapters/teams/card.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const text = (colour: string, subtle: string) => ({ default: colour, subtle });
const foreground = {
  default: text('#242424', '#616161'),
  accent: text('#5b5fc7', '#5b5fc7'),
  attention: text('#c4314b', '#c4314b'),
  good: text('#237b4b', '#237b4b'),
  warning: text('#835c00', '#835c00'),
};
const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

const hostConfig = {
  fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  supportsInteractivity: true,
  textBlock: { headingLevel: 2 },
  spacing: { small: 6, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#d1d1d1' },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: { label: { inputSpacing: 'small', requiredInputs: {}, optionalInputs: {} } },
  containerStyles: { default: container('#ffffff'), emphasis: container('#f5f5f5'), accent: container('#9ea2ff') },
};

const mark = `<header>${file('src/adapters/playground/client/icon.svg')} Pollen</header>`;

const look = `
  body { margin: 0; padding: 24px; background: #f5f5f5; color: #242424; font: 14px/20px ${hostConfig.fontFamily}; }
  main { display: flex; gap: 24px; align-items: flex-start; }
  article { width: 480px; }
  header { display: flex; gap: 8px; align-items: center; margin-bottom: 8px; font-weight: 600; }
  header svg { width: 32px; }
  .card { background: #fff; border: 1px solid #d1d1d1; border-radius: 6px; box-shadow: 0 1px 3px #0002; }
  .ac-pushButton { padding: 6px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font: 600 14px/20px inherit; font-family: inherit; color: inherit; cursor: pointer; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-input { box-sizing: border-box; font: inherit; }
  .ac-textInput, .ac-dateInput, select.ac-input { padding: 5px 8px; border: 1px solid #616161; border-radius: 4px; background: #fff; }
  .ac-horizontal-separator { margin-top: 8px; }
`;

/** A page of these cards, next to each other; each press adds what it carries to `window.pressed`. */
export function cardPage(cards: readonly Card[]): string {
  const data = JSON.stringify({ cards, hostConfig, mark }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title>
    <style>${file('node_modules/adaptivecards/lib/adaptivecards.css')}${look}</style></head><body><main></main>
    <script>${file('node_modules/adaptivecards/dist/adaptivecards.js')}</script>
    <script>
      window.pressed = [];
      {
      const { cards, hostConfig, mark } = ${data};
      for (const payload of cards) {
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
        card.onExecuteAction = (action) => window.pressed.push(action.data);
        card.parse(payload);
        const article = document.createElement('article');
        article.innerHTML = mark + '<div class="card"></div>';
        article.lastChild.append(card.render());
        document.querySelector('main').append(article);
      }
      }
    </script></body></html>`;
}
