"""The only drawing of the wheel without Qt: plain data → a list of figures → SVG; Qt paints the list."""
