"""Reusable widgets of the design language: plain values in, signals out, no word of the domain."""
