#!/usr/bin/env python3
"""Writes the pages of this folder, one for each habit and language, and expected.txt beside them.

Use: make_pages.py. What a page must give stands in expected.txt: its address, the day it was published, its
title, stretches of the article ("has") and stretches of what is around it ("lacks"). The articles are those of
contents.py; the dress is modelled on what content systems write by habit.
"""
import html
import os

from contents import DE, EN, FR
import dresses
import dresses_archives
import dresses_hosts
import dresses_kinds
import dresses_more
import dresses_systems
import dresses_voices

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    expected = []
    for name, content, dress in [*dresses.pages(FR, DE, EN), *dresses_more.pages(FR, DE, EN),
                                *dresses_hosts.pages(FR, DE, EN), *dresses_systems.pages(FR, DE, EN),
                                *dresses_archives.pages(FR, DE, EN), *dresses_voices.pages(FR, DE, EN),
                                *dresses_kinds.pages(FR, DE, EN)]:
        page = dress(content)
        with open(os.path.join(HERE, name + ".html"), "w", encoding=page.encoding,
                  errors="xmlcharrefreplace", newline="\n") as file:
            file.write(page.html.strip() + "\n")
        lines = ["page " + name + ".html"]
        if page.url:
            lines.append("url " + page.url)
        lines.append("published " + (page.published or "none"))
        lines.append("title " + page.title)
        lines += ["has " + text for text in page.has]
        lines += ["lacks " + html.unescape(text) for text in page.lacks]
        expected.append("\n".join(lines) + "\n")
    with open(os.path.join(HERE, "expected.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(expected))


if __name__ == "__main__":
    main()
