namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their keys and values.</summary>
internal static class ValuesCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("unknown keys", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliase: Y
            roles: { title: Head, off: y }
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            license: { name: CC0 }
            -- vocabulary.yaml --
            actor_kind: {}
            -- expected --
            input/actors/x.yaml(3,1): error BRF0201: unknown key 'aliase' in an actor; did you mean 'aliases'?; correct or remove it; the content reference lists the keys of an actor
            input/actors/x.yaml(4,23): error BRF0201: unknown key 'off' in a role; did you mean 'of'?; the keys are 'title', 'of', 'from', 'to' and 'sources'
            input/site.yaml(4,1): error BRF0201: unknown key 'license' in 'site.yaml'; did you mean 'licence'?; the keys are 'title', 'url', 'zone', 'description', 'language', 'publisher', 'licence', 'navigation', 'rules', 'page_size' and 'feed_size'
            input/vocabulary.yaml(1,1): error BRF0201: unknown key 'actor_kind' in 'vocabulary.yaml'; did you mean 'actor_kinds'?; the keys are 'actor_kinds', 'link_types', 'alias_relations', 'incident_kinds', 'determinations', 'response_families', 'response_kinds' and 'publisher_kinds'
            """),
        new("missing keys", """
            -- actors/x.yaml --
            name:
            -- incidents/x.yaml --
            # nothing yet
            -- responses/x.yaml --
            title: ~
            -- articles/x.md --
            ---
            ---
            Body.
            -- articles/y.md --
            ---
            title: Y
            date: 2024-03-26
            image: { src: assets/a.png }
            correction: { text: Wrong. }
            ---
            -- pages/x.md --
            ---
            draft: true
            ---
            -- topics/x.yaml --
            summary: X
            -- site.yaml --
            title: T
            -- expected --
            input/actors/x.yaml(1,1): error BRF0202: an actor needs 'kind'; add 'kind': one of actor_kinds
            input/actors/x.yaml(1,6): error BRF0202: 'name' is empty, and an actor needs it; add 'name': text
            input/articles/x.md(2,1): error BRF0202: an article needs 'date'; add 'date': day (2024-03-26)
            input/articles/x.md(2,1): error BRF0202: an article needs 'title'; add 'title': text
            input/articles/y.md(4,8): error BRF0202: an image needs 'alt'; add 'alt': text
            input/articles/y.md(5,13): error BRF0202: a correction needs 'date'; add 'date': date (EDTF)
            input/incidents/x.yaml(1,1): error BRF0202: an incident needs 'title'; add 'title': text
            input/pages/x.md(2,1): error BRF0202: a page needs 'title'; add 'title': text
            input/responses/x.yaml(1,1): error BRF0202: a response needs 'kind'; add 'kind': one of response_kinds
            input/responses/x.yaml(1,8): error BRF0202: 'title' is empty, and a response needs it; add 'title': text
            input/site.yaml(1,1): error BRF0202: 'site.yaml' needs 'url'; add 'url': web address
            input/site.yaml(1,1): error BRF0202: 'site.yaml' needs 'zone'; add 'zone': time zone (IANA)
            input/topics/x.yaml(1,1): error BRF0202: a topic needs 'title'; add 'title': text
            """),
        new("missing keys within", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases: [{ relation: same }]
            links: [{ actor: y }, { type: part-of }]
            roles: [{ of: y }]
            -- incidents/x.yaml --
            title: X
            targets: [{ country: NZ }]
            attributed_to: [{ by: y }]
            events: [{ date: 2021 }, { text: Then. }]
            -- responses/x.yaml --
            title: X
            kind: denial
            quote: { speaker: y }
            attributes: [{ basis: none }]
            -- expected --
            input/actors/x.yaml(3,11): error BRF0202: an alias needs 'name'; add 'name': text
            input/actors/x.yaml(4,9): error BRF0202: a link needs 'type'; add 'type': one of link_types
            input/actors/x.yaml(4,23): error BRF0202: a link needs 'actor'; add 'actor': actor id, or { name, country, kind }
            input/actors/x.yaml(5,9): error BRF0202: a role needs 'title'; add 'title': text
            input/incidents/x.yaml(2,11): error BRF0202: a party needs 'name'; add 'name': text
            input/incidents/x.yaml(3,17): error BRF0202: an attribution needs 'actor'; add 'actor': actor id, or { name, country, kind }
            input/incidents/x.yaml(4,10): error BRF0202: an event needs 'text'; add 'text': text
            input/incidents/x.yaml(4,26): error BRF0202: an event needs 'date'; add 'date': date (EDTF)
            input/responses/x.yaml(3,8): error BRF0202: a quote needs 'text'; add 'text': text
            input/responses/x.yaml(4,14): error BRF0202: an attributed actor needs 'actor'; add 'actor': actor id, or { name, country, kind }
            """),
        new("wrong types", """
            -- actors/x.yaml --
            name: [X, Y]
            kind: { a: b }
            aliases: [[Y]]
            links: part-of
            same_as: Q1
            sources: [[y]]
            description: [a]
            draft: []
            first_seen: [2021-07,2021-08]
            -- incidents/x.yaml --
            title: X
            targets: [[y]]
            occurred: { from: 2021 }
            zone: [NZ]
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            rules: [BRF2001]
            navigation: [[a]]
            -- vocabulary.yaml --
            actor_kinds: [state]
            incident_kinds: { espionage: [a] }
            -- expected --
            input/actors/x.yaml(1,7): error BRF0203: 'name' takes text, not a list; write text; check brackets, hyphens and indentation
            input/actors/x.yaml(2,7): error BRF0203: 'kind' takes one value, not a mapping; write one value; check brackets, hyphens and indentation
            input/actors/x.yaml(3,11): error BRF0203: 'aliases' takes text or { name, namer, … }, not a list; write text or { name, namer, … }; check brackets, hyphens and indentation
            input/actors/x.yaml(4,8): error BRF0203: 'links' takes a mapping, not text; write a mapping; check brackets, hyphens and indentation
            input/actors/x.yaml(5,10): error BRF0203: 'same_as' takes a mapping, not text; write a mapping; check brackets, hyphens and indentation
            input/actors/x.yaml(6,11): error BRF0203: 'sources' takes a source id or a source's own keys, not a list; write a source id or a source's own keys; check brackets, hyphens and indentation
            input/actors/x.yaml(7,14): error BRF0203: 'description' takes text, not a list; write text; check brackets, hyphens and indentation
            input/actors/x.yaml(9,13): error BRF0203: 'first_seen' takes one date, not a list; put one of a set of dates in quotation marks: "[2021-07,2021-08]"
            input/incidents/x.yaml(2,11): error BRF0203: 'targets' takes an actor id or { name, country, kind }, not a list; write an actor id or { name, country, kind }; check brackets, hyphens and indentation
            input/incidents/x.yaml(3,11): error BRF0203: 'occurred' takes a date, not a mapping; write a date; check brackets, hyphens and indentation
            input/incidents/x.yaml(4,7): error BRF0203: 'zone' takes text, not a list; write text; check brackets, hyphens and indentation
            input/site.yaml(4,8): error BRF0203: 'rules' takes a mapping, not a list; write a mapping; check brackets, hyphens and indentation
            input/site.yaml(5,14): error BRF0203: 'navigation' takes text or { title, target }, not a list; write text or { title, target }; check brackets, hyphens and indentation
            input/vocabulary.yaml(1,14): error BRF0203: 'actor_kinds' takes a mapping, not a list; write a mapping; check brackets, hyphens and indentation
            input/vocabulary.yaml(2,30): error BRF0203: 'espionage' takes a mapping, not a list; write a mapping; check brackets, hyphens and indentation
            """),
        new("menu entries that lead nowhere good", """
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            navigation:
              - javascript:alert(1)
              - { title: Elsewhere, target: //example.net }
              - data:text/html,x
              - a b
              - https://example.net/
              - actors
              - /data/
            -- expected --
            input/site.yaml(5,5): error BRF0211: 'javascript:alert(1)' is nothing that the menu can lead to; write a collection, 'timeline', 'search', 'data', the id of a page, a path that starts with '/', or a whole web address
            input/site.yaml(6,33): error BRF0211: '//example.net' is nothing that the menu can lead to; write a collection, 'timeline', 'search', 'data', the id of a page, a path that starts with '/', or a whole web address
            input/site.yaml(7,5): error BRF0211: 'data:text/html,x' is nothing that the menu can lead to; write a collection, 'timeline', 'search', 'data', the id of a page, a path that starts with '/', or a whole web address
            input/site.yaml(8,5): error BRF0211: 'a b' is nothing that the menu can lead to; write a collection, 'timeline', 'search', 'data', the id of a page, a path that starts with '/', or a whole web address
            """),
        new("unknown terms", """
            -- actors/x.yaml --
            name: X
            kind: goverment-body
            aliases: { name: Y, relation: similar }
            links: { type: part_of, actor: y }
            -- incidents/x.yaml --
            title: X
            kind: [espionnage, data-theft]
            determination: proven
            attributed_to: { actor: y, rank: prefered }
            -- sources/x.yaml --
            title: X
            publisher_kind: press
            -- vocabulary.yaml --
            response_kinds: { petition: { label: Petition, family: speak } }
            -- expected --
            input/actors/x.yaml(2,7): error BRF0204: 'goverment-body' is none of the actor kinds; did you mean 'government-body'?; use one of state, government-body, military-unit, intrusion-set, person, alliance, company, civil-society, media
            input/actors/x.yaml(3,31): error BRF0204: 'similar' is none of the alias relations; use one of same, overlaps, subset, superset, disputed
            input/actors/x.yaml(4,16): error BRF0204: 'part_of' is none of the link types; did you mean 'part-of'?; use one of part-of, member-of, attributed-to, controls, allied-with, successor-of, overlaps-with, related-to
            input/incidents/x.yaml(2,8): error BRF0204: 'espionnage' is none of the incident kinds; did you mean 'espionage'?; use one of espionage, data-theft, data-leak, disruption, destruction, ransomware, financial-theft, influence-operation, election-interference, defacement, armed-conflict, annexation, other
            input/incidents/x.yaml(3,16): error BRF0204: 'proven' is none of the determinations; use one of confirmed, suspected, failed-attempt, blocked
            input/incidents/x.yaml(4,34): error BRF0204: 'prefered' is none of the ranks; did you mean 'preferred'?; use one of preferred, normal, deprecated
            input/sources/x.yaml(2,17): error BRF0204: 'press' is none of the publisher kinds; use one of government, victim, vendor, media, academic, accused, court, other
            input/vocabulary.yaml(1,56): error BRF0204: 'speak' is none of the response families; use one of accuse, warn, talk, retort, restrict, law, govern, repair, defend, reject, abstain
            """),
        new("incomplete vocabulary", """
            -- vocabulary.yaml --
            actor_kinds: { bank: { explanation: Lends money. } }
            link_types: { owns: Owns }
            response_kinds: { petition: Petition, Big Talk: { label: x } }
            -- expected --
            input/vocabulary.yaml(1,22): error BRF0202: a vocabulary value needs 'label'; add 'label': text
            input/vocabulary.yaml(2,15): error BRF0202: a link type needs 'inverse'; add 'inverse': text
            input/vocabulary.yaml(3,19): error BRF0202: a response kind needs 'family'; add 'family': one of response_families
            input/vocabulary.yaml(3,39): error BRF0224: 'Big Talk' is not a vocabulary value; write 'big-talk'
            """),
        new("bad dates", """
            -- incidents/x.yaml --
            title: X
            occurred: 2024-3-26
            discovered: 26.03.2024
            disclosed: "2024-02-30"
            -- responses/x.yaml --
            title: X
            kind: denial
            announced: March 2024
            -- expected --
            input/incidents/x.yaml(2,16): error BRF0205: 2024-3-26 is not EDTF; write 2024-03-26
            input/incidents/x.yaml(3,15): error BRF0205: 26.03.2024 is not EDTF; write 2024-03-26
            input/incidents/x.yaml(4,21): error BRF0205: 2024-02-30: February 2024 has 29 days; correct the day, or write 2024-02 if it is not known
            input/responses/x.yaml(3,12): error BRF0205: March 2024 is not EDTF; write 2024-03
            """),
        new("season", """
            -- incidents/x.yaml --
            title: X
            occurred: 2021-21
            -- expected --
            input/incidents/x.yaml(2,11): error BRF0206: '2021-21' names a season, and hemispheres differ in what that is; write a quarter ('2021-33' is the first of 2021) or months ('2021-03/2021-05')
            """),
        new("article without a day", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03
            ---
            Body.
            -- expected --
            input/articles/x.md(3,7): error BRF0207: 'date' takes a single day, not '2024-03'; write the day, as in '2024-03-26'
            """),
        new("article with more than a day", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26T09:00:00+13:00
            updated: 2024-03-27T09:00:00+13:00
            ---
            Body.
            -- articles/y.md --
            ---
            title: Y
            date: 2024-03-26/2024-03-26
            ---
            Body.
            -- expected --
            input/articles/x.md(3,7): error BRF0207: 'date' takes a single day, not '2024-03-26T09:00:00+13:00'; write the day, as in '2024-03-26'
            input/articles/y.md(3,7): error BRF0207: 'date' takes a single day, not '2024-03-26/2024-03-26'; write the day, as in '2024-03-26'
            """),
        new("countries", """
            -- actors/a.yaml --
            name: X
            kind: state
            country: nz
            -- actors/b.yaml --
            name: X
            kind: state
            country: UK
            -- actors/c.yaml --
            name: X
            kind: state
            country: New Zealand
            -- actors/d.yaml --
            name: X
            kind: state
            country: QQ
            -- expected --
            input/actors/a.yaml(3,10): error BRF0208: 'nz' is not a country code; did you mean 'NZ'?; write the ISO 3166-1 alpha-2 code in upper case, as in 'NZ'
            input/actors/b.yaml(3,10): error BRF0208: 'UK' is not a country code; did you mean 'GB'?; write the ISO 3166-1 alpha-2 code in upper case, as in 'NZ'
            input/actors/c.yaml(3,10): error BRF0208: 'New Zealand' is not a country code; did you mean 'NZ'?; write the ISO 3166-1 alpha-2 code in upper case, as in 'NZ'
            input/actors/d.yaml(3,10): error BRF0208: 'QQ' is not a country code; write the ISO 3166-1 alpha-2 code in upper case, as in 'NZ'
            """),
        new("zones", """
            -- site.yaml --
            title: T
            url: https://example.org
            zone: pacific/aukland
            -- incidents/x.yaml --
            title: X
            zone: UTC+13
            -- expected --
            input/incidents/x.yaml(2,7): error BRF0209: 'UTC+13' is not a time zone; write a zone of the IANA database, as in 'Pacific/Auckland' or 'Etc/UTC'
            input/site.yaml(3,7): error BRF0209: 'pacific/aukland' is not a time zone; did you mean 'Pacific/Auckland'?; write a zone of the IANA database, as in 'Pacific/Auckland' or 'Etc/UTC'
            """),
        new("languages", """
            -- sources/a.yaml --
            title: A
            language: en_NZ
            -- sources/b.yaml --
            title: B
            language: English
            -- expected --
            input/sources/a.yaml(2,11): error BRF0210: 'en_NZ' is not a language tag; write 'en-NZ'
            input/sources/b.yaml(2,11): error BRF0210: 'English' is not a language tag; write a tag, as in 'en', 'en-NZ' or 'zh-Hans'
            """),
        new("addresses", """
            -- sources/a.yaml --
            url: www.rnz.co.nz/news
            archive_url: javascript:alert(1)
            -- actors/x.yaml --
            name: X
            kind: state
            same_as: { website: "https://user@example.org/" }
            -- site.yaml --
            title: T
            url: https://example.org/?a=b
            zone: Etc/UTC
            publisher: { email: nobody }
            -- expected --
            input/actors/x.yaml(3,21): error BRF0211: 'https://user@example.org/' is not a web address; write the whole address, starting with 'https://' and without a user name
            input/site.yaml(2,6): error BRF0211: 'https://example.org/?a=b' has a query or a fragment; write 'https://example.org/'
            input/site.yaml(4,21): error BRF0226: 'nobody' is not an e-mail address; write it as in 'editors@example.org'
            input/sources/a.yaml(1,6): error BRF0211: 'www.rnz.co.nz/news' is not a web address; write 'https://www.rnz.co.nz/news'
            input/sources/a.yaml(2,14): error BRF0211: 'javascript:alert(1)' is not a web address; write the whole address, starting with 'https://' and without a user name
            """),
        new("address of the site with a doubled slash", """
            -- site.yaml --
            title: X
            url: https://example.org//
            zone: Etc/UTC
            -- expected --
            input/site.yaml(2,6): error BRF0211: 'https://example.org//' has a folder without a name; write each '/' of the path once
            """),
        new("old addresses", """
            -- actors/x.yaml --
            name: X
            kind: state
            redirect_from: [old, https://example.org/a, //host/a, /a?b, /a/../b, /a b, /, "/x#y", /ok/]
            -- expected --
            input/actors/x.yaml(3,17): error BRF0212: 'old' does not start with '/'; write '/old'
            input/actors/x.yaml(3,22): error BRF0212: 'https://example.org/a' is a whole address, not a path; write '/a'
            input/actors/x.yaml(3,45): error BRF0212: '//host/a' names a host; write a path of this site, with one '/' at its start
            input/actors/x.yaml(3,55): error BRF0212: '/a?b' has a query or a fragment; write the path alone; a server does not see what follows '#'
            input/actors/x.yaml(3,61): error BRF0212: '/a/../b' holds '.' or '..'; write the path without them
            input/actors/x.yaml(3,70): error BRF0212: '/a b' holds a character that no path has; write it as the browser's address bar shows it, with '%20' for a space
            input/actors/x.yaml(3,76): error BRF0212: '/' is the home page; write the old path of this record
            input/actors/x.yaml(3,79): error BRF0212: '/x#y' has a query or a fragment; write the path alone; a server does not see what follows '#'
            """),
        new("references", """
            -- responses/x.yaml --
            title: X
            kind: denial
            by: New Zealand
            incidents: ["incident:nz-2021", "???"]
            denies: NZ-2021
            sources: [https://example.org/a, RNZ report]
            -- expected --
            input/responses/x.yaml(3,5): error BRF0213: 'New Zealand' in 'by' is not the id of an actor; write an id, perhaps 'new-zealand', or { name: New Zealand } for a party without a record
            input/responses/x.yaml(4,13): error BRF0213: 'incident:nz-2021' in 'incidents' is not the id of an incident; write the name of its file without extension, perhaps 'nz-2021'
            input/responses/x.yaml(4,33): error BRF0213: '???' in 'incidents' is not the id of an incident; write the name of its file without extension
            input/responses/x.yaml(5,9): error BRF0213: 'NZ-2021' in 'denies' is not the id of a response; write the name of its file without extension, perhaps 'nz-2021'
            input/responses/x.yaml(6,11): error BRF0213: 'https://example.org/a' in 'sources' is an address, not the id of a source; write { url: "https://example.org/a" }
            input/responses/x.yaml(6,34): error BRF0213: 'RNZ report' in 'sources' is not the id of a source; write an id, perhaps 'rnz-report', or { title: RNZ report } for a source without a record
            """),
        new("identifiers", """
            -- actors/x.yaml --
            name: X
            kind: state
            same_as: { wikidata: https://www.wikidata.org/wiki/Q664, mitre_attack: g0065, misp_galaxy: apt40, opensanctions: "a b" }
            -- expected --
            input/actors/x.yaml(3,22): error BRF0214: 'https://www.wikidata.org/wiki/Q664' in 'wikidata' is not a Wikidata item, as in 'Q664'; write 'Q664'
            input/actors/x.yaml(3,72): error BRF0214: 'g0065' in 'mitre_attack' is not a MITRE ATT&CK id, as in 'G0065'; write 'G0065'
            input/actors/x.yaml(3,92): error BRF0214: 'apt40' in 'misp_galaxy' is not the UUID of a MISP galaxy cluster; write the UUID of a MISP galaxy cluster
            input/actors/x.yaml(3,114): error BRF0214: 'a b' in 'opensanctions' is not an OpenSanctions entity id, as in 'NK-abc123'; write an OpenSanctions entity id, as in 'NK-abc123'
            """),
        new("reliability", """
            -- sources/a.yaml --
            title: A
            reliability: B2
            -- sources/b.yaml --
            title: B
            reliability: high
            -- expected --
            input/sources/a.yaml(2,14): error BRF0215: 'B2' is not an Admiralty grade; write 'b2'
            input/sources/b.yaml(2,14): error BRF0215: 'high' is not an Admiralty grade; write a letter a to f and a digit 1 to 6, as in 'b2'
            """),
        new("long quotation", """
            -- responses/x.yaml --
            title: X
            kind: denial
            quote:
              text: one two three four five six seven eight nine ten — eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one two three four five six
            -- expected --
            input/responses/x.yaml(4,9): error BRF0216: a quotation of 26 words; 25 are the most; quote the words that matter, and report the rest in indirect speech
            """),
        new("several paragraphs", """
            -- actors/x.yaml --
            name: X
            kind: state
            summary: |
              One line
              and another.

              A second paragraph.
            -- actors/y.yaml --
            name: X
            kind: state
            summary: >
              One.

              Two.
            -- expected --
            input/actors/x.yaml(3,10): error BRF0217: 'summary' holds more than one paragraph; make it one paragraph, and move the rest to 'description' or the body
            input/actors/y.yaml(3,10): error BRF0217: 'summary' holds more than one paragraph; make it one paragraph, and move the rest to 'description' or the body
            """),
        new("truth", """
            -- actors/x.yaml --
            name: X
            kind: state
            draft: yes
            -- actors/y.yaml --
            name: X
            kind: state
            draft: "true"
            -- pages/x.md --
            ---
            title: X
            autolink: maybe
            ---
            -- expected --
            input/actors/x.yaml(3,8): error BRF0218: 'draft' takes true or false, not 'yes'; write true, without quotation marks
            input/actors/y.yaml(3,8): error BRF0218: 'draft' takes true or false, not text in quotation marks; write true, without quotation marks
            input/pages/x.md(3,11): error BRF0218: 'autolink' takes true or false, not 'maybe'; write true or false
            """),
        new("numbers", """
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            page_size: 0
            feed_size: many
            -- expected --
            input/site.yaml(4,12): error BRF0219: 'page_size' takes a whole number from 1 to 1000, not '0'; write such a number
            input/site.yaml(5,12): error BRF0219: 'feed_size' takes a whole number from 1 to 1000, not 'many'; write such a number
            """),
        new("rule levels", """
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            rules: { BRF2001: quiet, BRF0101: off, BRF200l: off, BRF2002: [off] }
            -- expected --
            input/site.yaml(4,19): error BRF0220: 'quiet' is not a level; write error, warning or off
            input/site.yaml(4,26): error BRF0220: the level of BRF0101 is fixed; remove the line; only codes from BRF2000 on can be set
            input/site.yaml(4,40): error BRF0220: there is no rule 'BRF200l'; did you mean 'BRF2001'?; write the code of an editorial rule, as a warning shows it
            input/site.yaml(4,63): error BRF0220: a list is not a level; write error, warning or off
            """),
        new("empty items", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases:
              - Y
              -
            -- expected --
            input/actors/x.yaml(5,4): error BRF0221: an empty item in 'aliases'; write the value, or remove the item
            """),
        new("repeated items", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            actors: [a, b, a]
            sources: [s, s]
            redirect_from: [/a/, /a/]
            ---
            -- incidents/x.yaml --
            title: X
            kind: [espionage, espionage]
            targets: [a, a]
            -- actors/x.yaml --
            name: X
            kind: state
            aliases: [Y, Y]
            -- expected --
            input/actors/x.yaml(3,14): warning BRF2004: 'Y' stands twice in 'aliases'; remove one of the two
            input/articles/x.md(4,16): warning BRF2004: 'a' stands twice in 'actors'; remove one of the two
            input/articles/x.md(5,14): warning BRF2004: 's' stands twice in 'sources'; remove one of the two
            input/articles/x.md(6,22): warning BRF2004: '/a/' stands twice in 'redirect_from'; remove one of the two
            input/incidents/x.yaml(2,19): warning BRF2004: 'espionage' stands twice in 'kind'; remove one of the two
            input/incidents/x.yaml(3,14): warning BRF2004: 'a' stands twice in 'targets'; remove one of the two
            """),
        new("source without name", """
            -- sources/x.yaml --
            publisher: RNZ
            -- actors/x.yaml --
            name: X
            kind: state
            sources: [{ publisher: RNZ }]
            -- expected --
            input/actors/x.yaml(3,11): error BRF0223: a source needs 'title' or 'url'; add the one that a reader can find it by
            input/sources/x.yaml(1,1): error BRF0223: a source needs 'title' or 'url'; add the one that a reader can find it by
            """),
        new("image outside the assets", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            image: { src: https://example.org/a.png, alt: A. }
            ---
            -- articles/y.md --
            ---
            title: X
            date: 2024-03-26
            image: { src: assets/../site.yaml, alt: A. }
            ---
            -- expected --
            input/articles/x.md(4,15): error BRF0225: 'https://example.org/a.png' is not a path under 'assets/'; keep the file in 'assets' and write its path, as in 'assets/map.png'
            input/articles/y.md(4,15): error BRF0225: 'assets/../site.yaml' is not a path under 'assets/'; keep the file in 'assets' and write its path, as in 'assets/map.png'
            """),
    ];
}
