import { html } from 'hono/html';
import type { Person } from '../../core/shared/people.ts';
import type { Html } from './html.ts';
import { avatar } from './icons.ts';

/** The staff to choose from; `query` narrows them where there is no script to do it while typing. */
export type Picker = { people: readonly Person[]; waiting: ReadonlySet<string>; chosen?: string; query: string };

type Group = { id: string; title: string; people: readonly Person[] };

/** The list of staff: those with something waiting first, then leaders, then each department. */
export function peopleHtml(picker: Picker): Html {
  const found = picker.people.filter((person) => matches(person, picker.query));
  return html`<nav id="people" class="people" popover aria-label="Staff">
    <button type="button" class="drawer-close" popovertarget="people" popovertargetaction="hide">Close</button>
    <form class="find" role="search" method="get" action="/" data-finds>
      <label for="find">Be anyone at school</label>
      <input type="search" id="find" name="q" value="${picker.query}" data-filter="people-groups" placeholder="Name, role or department" autocomplete="off">
      <p class="found" id="find-found" role="status">${picker.query !== '' && `${found.length} found`}</p>
    </form>
    <div id="people-groups" class="people-groups">${groupsOf(found, picker.waiting).map((group) => groupHtml(group, picker))}</div>
  </nav>`;
}

function groupsOf(people: readonly Person[], waiting: ReadonlySet<string>): readonly Group[] {
  const departments = Map.groupBy(people, (person) => person.department || 'Everyone else');
  const titles = [...departments.keys()].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return [
    { id: 'waiting', title: 'Something waiting', people: people.filter((person) => waiting.has(person.id)) },
    { id: 'leaders', title: 'Leaders', people: people.filter((person) => person.leader || person.admin) },
    ...titles.map((title, at) => ({ id: `d${at}`, title, people: departments.get(title) ?? [] })),
  ]
    .filter((group) => group.people.length > 0)
    .map((group) => ({ ...group, people: [...group.people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) }));
}

function groupHtml(group: Group, picker: Picker): Html {
  return html`<section id="group-${group.id}" class="group" aria-labelledby="group-${group.id}-title">
    <h2 id="group-${group.id}-title"><bdi>${group.title}</bdi> <span class="count">${group.people.length}</span></h2>
    <ul>${group.people.map((person) => personHtml(person, `${group.id}-${person.id}`, picker))}</ul>
  </section>`;
}

function personHtml(person: Person, id: string, { waiting, chosen }: Picker): Html {
  const role = [person.roleTitle, person.department].filter((part) => part !== '').join(' · ');
  const tag = person.admin ? 'admin' : person.leader ? 'leader' : '';
  return html`<li data-search="${`${person.name} ${role} ${tag}`.toLowerCase()}">
    <a id="${id}" href="/as/${encodeURIComponent(person.id)}/dm" ${person.id === chosen && html`aria-current="true"`}>
      ${avatar(person)}
      <span class="who"><bdi class="name">${person.name}</bdi><small>${tag !== '' && html`<span class="tag">${tag}</span> `}<bdi>${role}</bdi></small></span>
      ${waiting.has(person.id) && html`<span class="badge">new<span class="spoken"> message waiting</span></span>`}
    </a>
  </li>`;
}

function matches(person: Person, query: string): boolean {
  const text = `${person.name} ${person.roleTitle} ${person.department} ${person.leader ? 'leader' : ''}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
