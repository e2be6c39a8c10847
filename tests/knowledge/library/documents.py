"""Small documents in the forms that documentation comes in."""

from __future__ import annotations

from pathlib import Path


def unit(number: int, local: str, english: str) -> str:
    """A translated unit of a side-by-side document."""
    return (
        f'<span data-ttu-id="abc12-{number}">{local}</span>'
        f'<span class="sxs-lookup"><span data-stu-id="abc12-{number}">{english}</span></span>'
    )


def front(title: str, locale: str = "lv-LV", translation: str = "MT") -> str:
    """Front matter as a documentation set has it."""
    return (
        f'---\ntitle: {title}\nms.custom:\n- "1"\n- "2"\nms.sourcegitcommit: 23d2175\n'
        f"ms.translationtype: {translation}\nms.contentlocale: {locale}\nms.lasthandoff: 02/27/2020\n---\n"
    )


def page(slug: str, title: tuple[str, str], *blocks: str, locale: str = "lv-LV", translation: str = "MT") -> str:
    """A side-by-side document: its heading and the blocks below."""
    heading = f'# <a name="{slug}"></a>{unit(101, *title)}'
    return front(title[0], locale, translation) + "\n\n".join([heading, *blocks]) + "\n"


WIFI = page(
    "change-your-wi-fi-password",
    ("Wi-Fi paroles maiņa", "Change your Wi-Fi password"),
    unit(102, "Atveriet **maršrutētāja** lapu.", "Open the page of your **router**."),
    "1. " + unit(103, "Pierakstieties.", "Sign in."),
    "2. " + unit(104, "Mainiet tīkla atslēgu.", "Change the network key."),
    f"[{unit(105, 'Vairāk', 'More')}](https://support.microsoft.com/wifi)",
)
WORD = page(
    "add-a-password-to-a-word-document",
    ("Paroles pievienošana Word dokumentam", "Add a password to a Word document"),
    "- " + unit(102, "Atveriet izvēlni Fails.", "Open the File menu."),
    "- " + unit(103, "Izvēlieties Aizsargāt dokumentu.", "Choose Protect Document."),
)
CALENDAR = page(
    "share-your-calendar",
    ("Kalendāra koplietošana", "Share your calendar"),
    unit(102, "Atveriet kalendāru un izvēlieties Koplietot.", "Open the calendar and choose Share."),
    translation="HT",
)
LATVIAN = {"wifi": WIFI, "word": WORD, "calendar": CALENDAR}
NORWEGIAN = {
    "wifi": page(
        "change-your-wi-fi-password",
        ("Endre Wi-Fi-passordet", "Change your Wi-Fi password"),
        unit(102, "Åpne siden til **ruteren**.", "Open the page of your **router**."),
        locale="nb-NO",
    )
}


def checkout(folder: Path, locale: str, documents: dict[str, str]) -> Path:
    """A checkout with a set of documents in it."""
    place = folder / f"docs.{locale}" / "set"
    place.mkdir(parents=True, exist_ok=True)
    (place / "docfx.json").write_text("{}")
    for name, text in documents.items():
        (place / f"{name}.md").write_text(text, "utf-8")
    return folder / f"docs.{locale}"
