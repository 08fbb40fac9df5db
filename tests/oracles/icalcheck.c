/* Print libical's findings on one .ics file, a line each; exit 1 if there are any, 2 if there is no file.
   Both kinds are needed: parse errors stand in X-LIC-ERROR properties, broken RFC 5546 rules appear only
   when icalrestriction_check has written its own. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static int report(icalcomponent *component) {
    int found = 0;
    icalproperty *p = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
    for (; p; p = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY), found++)
        printf("%s: %s\n", icalcomponent_kind_to_string(icalcomponent_isa(component)), icalproperty_get_xlicerror(p));
    icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
    for (; child; child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        found += report(child);
    return found;
}

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    char *text = calloc(1, 64 << 20);
    if (!file || !text) return 2;
    text[fread(text, 1, (64 << 20) - 1, file)] = 0;
    icalerror_set_errors_are_fatal(0);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) return puts("no calendar"), 1;
    int valid = icalrestriction_check(calendar);
    int found = report(calendar);
    if (!valid && !found) puts("icalrestriction_check refuses the calendar");
    return !valid || found;
}
