"""Hankkeet ja talous: projects with their grants, the year's budget with its shares, totals."""
