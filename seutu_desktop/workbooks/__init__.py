"""Excel workbooks, written and read back: the only room that knows Excel (openpyxl)."""
