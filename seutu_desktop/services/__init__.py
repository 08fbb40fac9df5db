"""One function per user action: fetch, apply a rule, save, render. Returns `Changes`."""
