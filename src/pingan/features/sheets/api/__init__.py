"""HTTP shapes and routes of sheets, and the reading of files behind them."""

from pingan.features.sheets.api.routes import router

__all__ = ["router"]
