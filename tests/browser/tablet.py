"""What is done at the tablet of a house, in the words of its pages."""

from playwright.sync_api import ViewportSize

from pingan.features.houses.model import Post
from pingan.features.tablets import actions as tablets
from tests.browser.scene import Screen
from tests.web import OpenTown

LANDSCAPE: ViewportSize = {"width": 1280, "height": 800}


def pairs(tablet: Screen, town: OpenTown, post: Post) -> None:
    """The chief's code makes it the tablet of a post."""
    tablet.opens("/member/#/pair")
    types(tablet, town.office.do(town.chief(), tablets.ask_pairing, post.id).code)


def types(tablet: Screen, digits: str) -> None:
    """On the big digits of the screen."""
    for digit in digits:
        tablet.page.get_by_role("button", name=digit, exact=True).click()
