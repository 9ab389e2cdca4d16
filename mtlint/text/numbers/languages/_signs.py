"""What many languages share: abbreviations of units, signs of currencies."""

from collections.abc import Mapping

_UNITS = {
    "km": "km, ㎞", "m": "m", "cm": "cm", "mm": "mm", "km2": "km²", "m2": "m²", "m3": "m³", "hectare": "ha", "kg": "kg",
    "ton": "t", "mg": "mg", "microgram": "µg, μg", "ml": "ml", "litre": "l", "km/h": "km/h", "m/s": "m/s", "celsius": "°c, ℃", "degree": "°",
    "kwh": "kwh", "mwh": "mwh", "gwh": "gwh", "twh": "twh", "kw": "kw", "mw": "mw", "gw": "gw",
}  # fmt: skip
_MONEY = {
    "dollar": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩", "RUB": "₽", "INR": "₹", "TRY": "₺", "UAH": "₴",
    "VND": "₫", "THB": "฿", "PHP": "₱", "ILS": "₪", "KZT": "₸", "MNT": "₮",
}  # fmt: skip


def units(names: Mapping[str, str]) -> dict[str, str]:
    """Names of units with the abbreviations of everywhere."""
    return _joined(names, _UNITS)


def currencies(names: Mapping[str, str]) -> dict[str, str]:
    """Names of currencies with the signs of everywhere."""
    return _joined(names, _MONEY)


def _joined(names: Mapping[str, str], signs: Mapping[str, str]) -> dict[str, str]:
    return {key: ", ".join(filter(None, (names.get(key), signs.get(key)))) for key in {**names, **signs}}
