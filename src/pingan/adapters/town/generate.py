"""A town from a seed."""

from random import Random

from pingan.adapters.town.draw import Pen, draw_block, draw_rail, draw_river, draw_streets, number_longwu
from pingan.adapters.town.model import Town
from pingan.adapters.town.names import Names
from pingan.adapters.town.organise import areas, houses, town_ring
from pingan.adapters.town.plan import lay_out
from pingan.adapters.town.sheet import Bending, Sheet
from pingan.adapters.town.wetland import draw_wetland
from pingan.kernel.geo import Point

CENTRE = Point(31.05, 121.46)


def generate(seed: int) -> Town:
    """The town of a seed: the same on every machine and in every process."""
    chance = Random(seed)  # noqa: S311 - a town, not a secret
    sheet = Sheet(Bending.drawn(CENTRE, chance))
    names = Names(chance)
    plan = lay_out(chance, names)
    number_longwu(plan)
    pen = Pen(sheet, plan, chance, names)
    outline, crossings = draw_river(pen)
    draw_rail(pen)
    for block in plan.blocks:
        draw_block(pen, block)
    draw_wetland(pen)
    draw_streets(pen)
    ground = sheet.bending.ground
    return Town(
        seed=seed,
        name="浦云镇",
        centre=CENTRE,
        ring=town_ring(pen),
        river=tuple(ground(spot) for spot in [*outline, outline[0]]),
        crossings=tuple(map(ground, crossings)),
        houses=houses(pen),
        areas=areas(pen),
        places=tuple(pen.places),
        sheet=sheet,
    )
