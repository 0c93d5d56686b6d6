namespace Briefings.Tests.Capture;

/// <summary>Pages of publishers that do not exist, in the shapes in which pages are saved.</summary>
internal static class SavedPages
{
    /// <summary>Two stories as they are copied from a site: headlines and captions twice, a widget for the size of type between them.</summary>
    public const string TwoStories = """
        Ministry of Freedonia Says Ferry Lists Were Read for Months

        The ferry terminal of Port Aldan, Freedonia, Tuesday, March 26, 2024. (Jo Bloggs/Coastal Wire)
        The ferry terminal of Port Aldan, Freedonia, Tuesday, March 26, 2024. (Jo Bloggs/Coastal Wire)
        TT

        Ministry of Freedonia Says Ferry Lists Were Read for Months

        The ferry terminal of Port Aldan, Freedonia, Tuesday, March 26, 2024. (Jo Bloggs/Coastal Wire)
        The ferry terminal of Port Aldan, Freedonia, Tuesday, March 26, 2024. (Jo Bloggs/Coastal Wire)

        Somebody read the passenger lists of the Harbour Authority for several months of 2021, the National Cyber Agency of Freedonia said on Tuesday.
        The agency attributes the intrusion to Kestrel, a group that it has watched since about August 2021.
        Read more: How lists are kept
        “We looked at the traces with care and we are sure of what we found,” its director told the press.
        Sylvania rejected the charge in a letter that was handed over on March 27 and called it a fairy tale.



        New Chair Takes Over at the Coastal League

         Ada Roe receives the key from her predecessor at a meeting in Port Aldan, Freedonia October 1, 2024. (Harbour Pictures)
         Ada Roe receives the key from her predecessor at a meeting in Port Aldan, Freedonia October 1, 2024. (Harbour Pictures)
        TT

        New Chair Takes Over at the Coastal League

         Ada Roe receives the key from her predecessor at a meeting in Port Aldan, Freedonia October 1, 2024. (Harbour Pictures)

        The Coastal League of eleven ports has a new chair, who took the key from her predecessor on Tuesday in the old customs house.

        She promised to answer every letter within a week, and to visit all of the ports before the end of the year.

        Advertisement

        The league was founded in the 1990s to share pilots and weather reports among its members.
        """;

    /// <summary>A page without a headline, whose pictures have a line of alternative text, a caption and a credit each.</summary>
    public const string NoHeadline = """
        Ada Roe

        Photo: Coast Radio / Sam Poe

        The league will not change its rules after the intrusion at the harbour, and its chair says that none of the ports has asked for it.

        The intrusion

        Two ports told the league in July 2021 that their lists had been copied, and a third one followed in the first quarter of 2022.

        Sam Doe

        League secretary Sam Doe
        Photo: Coast Radio / Sam Poe

        “I trust the people who keep the lists,” its secretary said, and pointed to the new locks [sic] at the *main* gate.

        Share this article

        Related stories
        Harbour seals counted again
        Fog delays the morning ferry
        """;

    /// <summary>A page as a publisher's system makes it: everything stated, and much else around it.</summary>
    public const string WholePage = """
        <!DOCTYPE html>
        <html lang="en-gb">
        <head>
        <meta charset="utf-8">
        <title>Sylvania denies reading ferry lists | Coastal Wire</title>
        <meta property="og:site_name" content="Coastal Wire">
        <meta property="og:title" content="Sylvania denies it all | Coastal Wire">
        <meta property="og:url" content="https://wire.example.org/a?from=share">
        <meta property="article:published_time" content="2024-03-27T08:15:00+13:00">
        <link rel="canonical" href="https://wire.example.org/freedonia/sylvania-denies">
        <script type="application/ld+json">{ "@context": "https://schema.org", "@graph": [ { "@type": ["NewsArticle"], "headline": "Sylvania denies reading ferry lists",
          "datePublished": "2024-03-27T08:15:00.000+13:00", "author": [{ "@type": "Person", "name": "Jo Bloggs" }, { "name": "Sam Poe" }], "publisher": { "name": "Coastal Wire" } } ] }</script>
        <script type="application/ld+json">{ not json</script>
        <script>document.write("<p>Never run, and never read as a paragraph of any story at all.</p>")</script>
        </head>
        <body class="has-newsletter">
        <a class="skip-link" href="#main">Skip to content</a>
        <div id="cookie-banner"><p>We use cookies to make this site work and to learn how it is used. Do you agree?</p><button>Accept all</button></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <main id="main">
        <article>
        <header><p class="kicker">Freedonia</p><h1>Sylvania denies reading ferry lists</h1><p>By Jo Bloggs and Sam Poe</p><time datetime="2024-03-27T08:15:00+13:00">Wednesday, 27 March 2024, 08:15</time></header>
        <div class="share-tools"><a href="#">Facebook</a> <a href="#">Copy link</a></div>
        <figure><img src="x.jpg" alt="The gate"><figcaption>The gate of the ministry in Sylvania Town. Photo: Jo Bloggs</figcaption></figure>
        <p>Sylvania has denied that anybody of its ministry read the lists of the <b>Harbour Authority</b> in August&nbsp;2021, and calls the charge by the National Cyber Agency of Freedonia a fairy tale.</p>
        <p>“We have never been interested in ferries,” a spokesperson said<br>before she closed the window.</p>
        <div class="ad-slot"><p>Buy a boat! Boats have never been cheaper than they are in this advertisement of ours.</p></div>
        <h2>What comes next</h2>
        <p>The harbour will keep its lists on paper until the end of the year, and Kestrel has said nothing at all.</p>
        <p><a href="/other">Read more: Why paper lists are safe, and who keeps them</a></p>
        <aside><p>Sign up for our newsletter and read all about ferries every morning of the week.</p></aside>
        <section class="related-stories"><h2>Related</h2><p>Fog delays the morning ferry for the third time this week, and nobody is surprised.</p></section>
        </article>
        <article class="card"><h3>Seals counted again</h3><p>There are more of them.</p></article>
        </main>
        <footer><p>© 2024 Coastal Wire. All rights reserved.</p></footer>
        </body></html>
        """;

    /// <summary>Two stories on one page of HTML.</summary>
    public const string TwoArticles = """
        <html><head><meta property="og:site_name" content="Coastal Wire"><link rel="canonical" href="https://wire.example.org/today"></head><body>
        <article><h1>First ferry of the year sails</h1><p>Published on 2 January 2024</p><p>The first ferry of the year left the old quay at noon with eleven passengers and one dog on board, and it came back before dark.</p><p>Its captain said that the sea had been kind, and that the dog had been kinder than that.</p><p>Nobody else was asked about it.</p></article>
        <article><h1>Last ferry of the year sinks at its berth</h1><p>The last ferry of the year went down at its berth after the watch had gone home, and the harbour is looking for whoever left the tap running all night.</p><p>No passenger was hurt, because there were none on board at the time.</p></article>
        </body></html>
        """;
}
