// Runs in the browser, before GraphiQL is drawn: its address holds the question of the open tab,
// so that a copied link opens the same question. GraphiQL as it comes reads the query alone and
// leaves the variables and the tab behind.
const { renderYogaGraphiQL } = YogaGraphiQL;

/** Servers take addresses of some 16,000 bytes; a longer question stands after the `#`, which isn't sent. */
const longestSent = 8000;

YogaGraphiQL.renderYogaGraphiQL = (root, options) => {
  const examples = options.defaultTabs ?? [];
  const kept = keptTabs();
  const asked = questionIn(location);
  const open = asked
    ? (kept?.tabs.find((tab) => same(tab, asked)) ?? asked)
    : (kept?.tabs[kept.activeTabIndex] ?? examples[0]);
  if (open) keep(open);
  renderYogaGraphiQL(root, {
    ...options,
    // Where tabs are kept from the last visit, GraphiQL goes to the one that holds just this or adds it.
    query: open?.query ?? "",
    variables: open?.variables ?? "",
    initialHeaders: open?.headers ?? "",
    defaultTabs: asked ? [asked, ...examples.filter((tab) => !same(tab, asked))] : examples,
    onEditQuery: () => {},
    onTabChange: ({ tabs, activeTabIndex }) => keep(tabs[activeTabIndex]),
  });
};

function questionIn({ search, hash }) {
  for (const part of [search, hash]) {
    const parameters = new URLSearchParams(part.slice(1));
    const query = parameters.get("query");
    if (query) return { query, variables: parameters.get("variables") };
  }
  return undefined;
}

/** The tabs of the last visit, as GraphiQL keeps them. */
function keptTabs() {
  try {
    return JSON.parse(localStorage.getItem("graphiql:tabState")) ?? undefined;
  } catch {
    return undefined;
  }
}

function same(a, b) {
  return a.query === b.query && (a.variables ?? "") === (b.variables ?? "");
}

function keep({ query, variables }) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (query && variables) parameters.set("variables", variables);
  const text = parameters.toString();
  const mark = text.length > longestSent ? "#" : "?";
  history.replaceState({}, "", location.pathname + (text && mark + text));
}
