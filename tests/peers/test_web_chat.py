"""What a person does and sees on the bot's own web page."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Route, expect

from intents import Loaded
from knowledge import KnowledgeBase
from tests.peers.npm import MissingError, installed
from tests.peers.site import Site, pictures, web_site
from tests.peers.talk import TOPIC
from tests.peers.web_page import DESKTOP, PHONE, Look, WebPage, tab

pytestmark = [pytest.mark.peer, pytest.mark.slow, pytest.mark.timeout(150)]

QUESTIONS = {
    "en": ("en-US", "i forgot my gmail password"),
    "lv": ("lv-LV", "aizmirsu gmail paroli"),
    "nb": ("nb-NO", "glemt passordet til gmail"),
    "ar": ("ar-SA", "نسيت كلمة مرور Gmail"),
    "ja": ("ja-JP", "gmail のパスワードを忘れてしまいました"),
}
LOOKS = [
    Look("desktop"),
    Look("desktop-dark", DESKTOP, "dark"),
    Look("phone", PHONE),
    Look("phone-dark", PHONE, "dark"),
]
WIRE_LIMIT = 1_100_000
"""Bytes of a first visit."""


@pytest.fixture(scope="module")
def site(browser_path: str, data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with web_site(tmp_path_factory.mktemp("site"), data_dir) as running:
        yield running


@pytest.fixture(scope="module")
def axe() -> str:
    """The script of axe-core."""
    folder = Path(__file__).parent / "axe"
    try:
        return (installed(folder) / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    except MissingError as reason:
        pytest.skip(f"axe-core cannot run here: {reason}")


def answered(knowledge: KnowledgeBase, language: str) -> tuple[str, list[str]]:
    """Text and links of the answer to the question of that language."""
    answer = knowledge.answer(TOPIC, "gmail", [language])
    assert answer is not None
    return f"{answer.title}\n{answer.markdown}", [url for _, url in answer.links]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize("language", ["lv", "nb", "ar", "ja"])
async def test_a_conversation(
    site: Site, browser_path: str, knowledge: KnowledgeBase, loaded: Loaded, tmp_path: Path, language: str, look: Look
) -> None:
    """Greeted, asked, answered with links, and asked back, in the person's language, and nothing from elsewhere."""
    if language not in knowledge.languages:
        pytest.skip(f"there is no content in {language} yet")
    locale, question = QUESTIONS[language]
    text, links = answered(knowledge, language)

    def said(id: str) -> str:
        return knowledge.say(id, [language]).text

    async with tab(browser_path, locale, look) as page:
        await page.open(site.base)
        await expect(page.root).to_have_attribute("lang", language)
        await expect(page.root).to_have_attribute("dir", loaded.languages[language].direction)
        await page.shows(said("welcome"))
        await page.offers(said(f"intent-{TOPIC}"))
        await page.picture(str(pictures(tmp_path) / f"{language}-{look.name}-greeting.png"))
        await page.type(question)
        await page.shows(f"{text}\n{said('did-that-help')}")
        for url in links:
            await page.links(url)
            link = page.page.locator(f'a[href="{url}"]').last
            await expect(link).to_have_attribute("target", "_blank")
            await expect(link).to_have_attribute("rel", re.compile("noopener"))
        assert page.sent[-1]["locale"] == locale
        await page.picture(str(pictures(tmp_path) / f"{language}-{look.name}-answer.png"))
        await page.press(said("yes-helped"))
        await page.shows(said("glad-it-helped"))
        for bubble in await page.bubbles.all():
            await expect(bubble).to_have_attribute("dir", "auto")
        assert page.strangers(site.base) == []
        assert page.complaints == []


async def test_only_what_the_bot_links_is_a_link(site: Site, browser_path: str) -> None:
    """Web Chat would make one of "Outlook.com" in the greeting."""
    async with tab(browser_path) as page:
        await page.open(site.base)
        await page.shows("Outlook.com")
        assert "\u200b" not in await page.bubbles.first.inner_text()
        await expect(page.page.locator(".webchat__bubble a")).to_have_count(0)


async def test_a_first_visit_is_small(site: Site, browser_path: str) -> None:
    """Everything up to the greeting, as it travels; the second visit fetches next to nothing."""
    async with tab(browser_path) as page:
        session = await page.page.context.new_cdp_session(page.page)
        sizes = list[int]()
        session.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
        await session.send("Network.enable")
        await page.open(site.base)
        first = sum(sizes)
        sizes.clear()
        await page.open(site.base)
        assert 500_000 < first < WIRE_LIMIT
        assert sum(sizes) < 30_000


async def test_a_reload_keeps_the_conversation(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    async with tab(browser_path) as page:
        await page.open(site.base)
        await page.type(QUESTIONS["en"][1])
        await page.shows(answered(knowledge, "en")[0])
        before = await page.conversation()
        count = await page.bubbles.count()
        await page.page.reload()
        await page.ready()
        await page.shows(answered(knowledge, "en")[0])
        assert await page.conversation() == before
        await expect(page.bubbles).to_have_count(count)
        await page.type("and for yahoo?")
        await page.shows(knowledge.answer(TOPIC, "yahoo", ["en"]).title)  # type: ignore[union-attr]


async def test_a_tab_whose_conversation_is_over_begins_anew(site: Site, browser_path: str) -> None:
    """Such as one that slept for longer than a token lasts."""
    async with tab(browser_path) as page:
        await page.open(site.base)
        before = await page.conversation()
        await page.page.goto(f"{site.base}/health")
        await page.page.evaluate(
            "sessionStorage.setItem('support-bot-conversation', JSON.stringify({conversationId: 'x', token: 'a.b.c'}))"
        )
        await page.open(site.base)
        assert await page.conversation() not in (before, "x")


async def test_a_duplicate_of_the_tab_takes_the_conversation_over(
    site: Site, browser_path: str, knowledge: KnowledgeBase
) -> None:
    """And gives it back when it is wanted back; neither takes it from the other by itself."""
    async with tab(browser_path) as page:
        await page.open(site.base)
        async with page.page.expect_popup() as opened:
            await page.page.evaluate("open('/health', '_blank')")
        other = WebPage(await opened.value)
        await other.open(site.base)
        assert await other.conversation() == await page.conversation()
        await expect(page.notice).to_have_text(knowledge.say("page-unreachable", ["en"]).text)
        await page.press(knowledge.say("page-try-again", ["en"]).text)
        await page.ready()
        await expect(other.root).to_have_attribute("data-state", "unreachable")


async def test_a_restart_of_the_bot_is_survived(
    browser_path: str, data_dir: Path, tmp_path: Path, knowledge: KnowledgeBase
) -> None:
    """The loss and the return of the connection are told; the conversation goes on where it was."""
    with web_site(tmp_path, data_dir) as site:
        async with tab(browser_path) as page:
            await page.open(site.base)
            await page.type(QUESTIONS["en"][1])
            await page.shows(answered(knowledge, "en")[0])
            before = await page.bubbles.count()
            site.stop()
            await expect(page.notice).to_have_text(knowledge.say("page-connection-lost", ["en"]).text)
            await page.picture(str(pictures(tmp_path) / "en-desktop-lost.png"))
            site.start()
            await expect(page.root).to_have_attribute("data-state", "online", timeout=60_000)
            await expect(page.notice).to_have_text(knowledge.say("page-connected-again", ["en"]).text)
            await expect(page.bubbles).to_have_count(before)
            await page.type("and for yahoo?")
            await page.shows(knowledge.answer(TOPIC, "yahoo", ["en"]).title)  # type: ignore[union-attr]
            await expect(page.notice).to_be_hidden()


async def test_a_machine_without_network_is_told_so(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    """Once it has a network again it goes on at once, and what was being written is still there."""
    async with tab(browser_path) as page:
        await page.open(site.base)
        box = page.page.locator("[data-id=webchat-sendbox-input]")
        await box.fill("half a")
        await page.page.context.set_offline(True)
        await expect(page.notice).to_have_text(knowledge.say("page-connection-lost", ["en"]).text)
        await page.page.context.set_offline(False)
        await expect(page.notice).to_have_text(knowledge.say("page-connected-again", ["en"]).text)
        await expect(page.bubbles).to_have_count(1)
        await expect(box).to_have_value("half a")


async def test_markup_is_shown_as_it_was_written(site: Site, browser_path: str) -> None:
    written = "<img src=x onerror=alert(1)> **bold** [here](http://evil.example) javascript:alert(1)"
    async with tab(browser_path) as page:
        await page.open(site.base)
        await page.type(written)
        await expect(page.bubbles).to_have_count(3)
        await expect(page.bubbles.filter(has_text=written)).to_have_count(1)
        await expect(page.page.locator(".webchat__bubble img, .webchat__bubble a")).to_have_count(0)
        assert page.complaints == []


async def test_the_chat_can_be_tried_again(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    async with tab(browser_path) as page:
        await page.page.route("**/web-chat/token", lambda route: route.abort())
        await page.page.goto(site.base)
        await expect(page.notice).to_have_text(knowledge.say("page-unreachable", ["en"]).text)
        await page.page.unroute("**/web-chat/token")
        await page.press(knowledge.say("page-try-again", ["en"]).text)
        await page.ready()
        await page.shows(knowledge.say("welcome", ["en"]).text)


async def test_web_chat_itself_can_be_tried_again(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    async with tab(browser_path) as page:
        await page.page.route("**/webchat.js", lambda route: route.abort())
        await page.page.goto(site.base)
        await expect(page.notice).to_have_text(knowledge.say("page-unreachable", ["en"]).text)
        await page.page.unroute("**/webchat.js")
        await page.press(knowledge.say("page-try-again", ["en"]).text)
        await page.ready()


async def test_whoever_writes_too_fast_is_told_for_how_long_to_wait(
    site: Site, browser_path: str, knowledge: KnowledgeBase
) -> None:
    async with tab(browser_path) as page:
        await page.open(site.base)
        refused = {"status": 429, "headers": {"Retry-After": "2"}, "json": {"error": {"code": "TooManyRequests"}}}
        await page.page.route("**/activities", lambda route: route.fulfill(**refused))
        await page.type("hello")
        await expect(page.notice).to_have_text(knowledge.say("page-too-fast", ["en"], seconds=2).text)
        await expect(page.notice).to_be_hidden()


async def test_the_language_menu_changes_everything_but_the_conversation(
    site: Site, browser_path: str, knowledge: KnowledgeBase, loaded: Loaded
) -> None:
    wanted = "ar" if "ar" in knowledge.languages else "lv"
    async with tab(browser_path) as page:
        await page.open(site.base)
        menu = page.page.get_by_label(knowledge.say("page-language", ["en"]).text)
        assert await menu.locator("option").all_inner_texts() == sorted(
            (loaded.languages[code].native for code in knowledge.languages), key=str.casefold
        )
        before = await page.conversation()
        await menu.select_option(wanted)
        await expect(page.root).to_have_attribute("lang", wanted)
        await expect(page.root).to_have_attribute("dir", loaded.languages[wanted].direction)
        assert await page.page.title() == knowledge.say("page-title", [wanted]).text
        await expect(
            page.page.get_by_role("button", name=knowledge.say("page-start-over", [wanted]).text)
        ).to_be_visible()
        native = loaded.languages[wanted].native
        await page.shows(knowledge.say("language-changed", [wanted], language=native).text)
        await page.type("Gmail")
        assert page.sent[-1]["locale"] == wanted
        assert await page.conversation() == before
        # The address remembers it, for a reload and for a bookmark.
        await page.page.reload()
        await page.ready()
        await expect(page.root).to_have_attribute("lang", wanted)
        assert await page.conversation() == before


async def test_starting_over_is_asked_first(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    def said(id: str) -> str:
        return knowledge.say(id, ["en"]).text

    async with tab(browser_path) as page:
        await page.open(site.base)
        await page.type(QUESTIONS["en"][1])
        await page.shows(answered(knowledge, "en")[0])
        before = await page.conversation()
        opener = page.page.locator("#start-over")
        await opener.click()
        question = page.page.get_by_role("dialog", name=said("page-start-over-question"))
        await question.get_by_role("button", name=said("page-cancel")).click()
        await expect(question).to_be_hidden()
        await expect(opener).to_be_focused()
        assert await page.conversation() == before
        await opener.click()
        await question.get_by_role("button", name=said("page-start-over")).click()
        await expect(page.bubbles).to_have_count(1)
        await page.shows(said("welcome"))
        assert await page.conversation() != before
        assert page.ended == [before]


async def test_the_transcript_can_be_kept(
    site: Site, browser_path: str, knowledge: KnowledgeBase, tmp_path: Path
) -> None:
    async with tab(browser_path) as page:
        await page.open(site.base)
        await page.type(QUESTIONS["en"][1])
        text, links = answered(knowledge, "en")
        await page.shows(text)
        async with page.page.expect_download() as waiting:
            await page.page.get_by_role("button", name=knowledge.say("page-download", ["en"]).text).click()
        await (await waiting.value).save_as(tmp_path / "kept.txt")
        kept = (tmp_path / "kept.txt").read_text(encoding="utf-8-sig")
        assert kept.startswith("Conversation with password help, ")
        mine = kept.index(f"{knowledge.say('page-you', ['en']).text}:\n{QUESTIONS['en'][1]}")
        assert kept.index(knowledge.say("welcome", ["en"]).text.splitlines()[0]) < mine < kept.index(links[0])


async def test_a_person_is_one_button_away(site: Site, browser_path: str, knowledge: KnowledgeBase) -> None:
    """The words are those of the button, and the bot need not guess what they mean."""
    async with tab(browser_path, "lv-LV") as page:
        await page.open(site.base)
        title = knowledge.say("button-talk-to-person", ["lv"]).text
        await page.page.locator("#person").click()
        await page.shows(knowledge.say("no-agent-no-contact", ["lv"]).text)
        assert (page.sent[-1]["text"], page.sent[-1]["value"]) == (title, {"choice": "agent"})
        await expect(page.bubbles.filter(has_text=title)).to_have_count(1)


async def test_a_suggestion_can_be_pressed_before_the_bot_is_there(
    site: Site, browser_path: str, knowledge: KnowledgeBase
) -> None:
    title = knowledge.say(f"intent-{TOPIC}", ["en"]).text
    async with tab(browser_path) as page:
        held = asyncio.Event()

        async def hold(route: Route) -> None:
            await held.wait()
            await route.continue_()

        await page.page.route("**/web-chat/token", hold)
        await page.page.goto(site.base, wait_until="domcontentloaded")
        await page.press(title)
        await expect(page.page.locator(".chip", has_text=title)).to_have_attribute("aria-pressed", "true")
        held.set()
        await page.shows(knowledge.say("which-account", ["en"], topic=title).text)


async def test_everything_can_be_reached_with_the_keyboard(site: Site, browser_path: str) -> None:
    async with tab(browser_path) as page:
        await page.open(site.base)
        reached = list[str]()
        for _ in range(9):
            await page.page.keyboard.press("Tab")
            reached.append(
                await page.page.evaluate("document.activeElement.id || document.activeElement.dataset.id || ''")
            )
        expected = ["person", "language", "download", "start-over", "webchat-sendbox-input"]
        assert [id for id in reached if id in expected] == expected


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
async def test_there_are_no_barriers(site: Site, browser_path: str, axe: str, look: Look) -> None:
    """None that axe finds before and in a conversation, Web Chat included, and in the dialog."""
    async with tab(browser_path, look=look) as page:
        await page.page.route("**/web-chat/token", lambda route: None)
        await page.page.goto(site.base)
        assert await barriers(page, axe, "document") == []
        await page.page.unroute("**/web-chat/token")
        await page.open(site.base)
        await page.type(QUESTIONS["en"][1])
        await expect(page.bubbles).to_have_count(3)
        assert await barriers(page, axe, "document") == []
        await page.page.locator("#start-over").click()
        assert await barriers(page, axe, "'#question'") == []


async def barriers(page: WebPage, axe: str, where: str) -> list[tuple[str, list[str]]]:
    """What axe finds in a part of the page against WCAG 2.2 AA and good practice: rules, and the elements."""
    await page.page.evaluate(axe)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = await page.page.evaluate(f"tags => axe.run({where}, {{runOnly: tags}})", tags)
    return [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in found["violations"]]
