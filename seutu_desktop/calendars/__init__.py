"""The only iCal of the program: an event of the domain in, bytes out. Ei vielä kokeiltu Outlookilla."""
