const kinds = ["articles", "incidents", "actors", "responses", "sources"];
const followed = new Set(["actors", "incidents"]);
const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const newestFirst = (a, b) => b.date - a.date;

export default function (eleventy) {
  eleventy.addFilter("day", date => date.toISOString().slice(0, 10));
  eleventy.addFilter("words", date => inWords.format(date));
  eleventy.addFilter("excerpt", page => page.rawInput.slice(0, 300));
  eleventy.addFilter("about", (page, title, summary, actors = [], incidents = [], named = {}) => ({
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": page.url,
    url: page.url,
    name: title,
    description: summary,
    inLanguage: "en",
    isPartOf: { "@type": "WebSite", name: "Corpus" },
    about: [...actors, ...incidents].map(id => named[id]).map(one => ({ "@id": one.url, name: one.data.title, url: one.url })),
  }));
  eleventy.addFilter("items", (pages = []) => pages.map(page => ({
    id: page.url, url: page.url, title: page.data.title, summary: page.data.summary, content_html: page.templateContent, date_published: page.date,
  })));
  eleventy.addFilter("json", value => JSON.stringify(value));
  eleventy.addFilter("first", (list, count) => list.slice(0, count));

  for (const kind of kinds) eleventy.addCollection(kind, api => api.getFilteredByGlob(`content/${kind}/*.md`).sort(newestFirst));

  eleventy.addCollection("record", api => api.getFilteredByGlob("content/*/*.md"));
  eleventy.addCollection("followed", api => api.getFilteredByGlob("content/*/*.md").filter(page => followed.has(page.data.collection)));

  eleventy.addCollection("named", api => Object.fromEntries(api.getFilteredByGlob("content/*/*.md").map(page => [page.fileSlug, page])));

  eleventy.addCollection("told", api => {
    const told = {};
    for (const page of api.getFilteredByGlob("content/*/*.md"))
      for (const key of ["actors", "incidents", "sources"])
        for (const id of page.data[key] ?? []) (told[id] ??= []).push(page);
    for (const pages of Object.values(told)) pages.sort((a, b) => a.date - b.date);
    return told;
  });

  eleventy.addCollection("byTopic", api => {
    const topics = {};
    for (const page of api.getFilteredByGlob("content/*/*.md"))
      for (const topic of page.data.topics ?? []) (topics[topic] ??= []).push(page);
    return Object.entries(topics).sort().map(([id, pages]) => ({ id, pages: pages.sort(newestFirst) }));
  });

  return { dir: { input: "content", includes: "../_includes", output: "public" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
