"""Tables and indexes of version 3, the yearly chain; frozen once released."""

from __future__ import annotations

from seutu_desktop.store.triggers import Searched

TABLES = {
    "assessment_round": """
        year INTEGER NOT NULL,
        scheme TEXT NOT NULL CHECK (scheme IN ('light', 'caf', 'own')),
        step TEXT NOT NULL,
        meeting_id TEXT REFERENCES meeting(id), due TEXT,
        dots INTEGER NOT NULL CHECK (dots BETWEEN 1 AND 20),
        fewest INTEGER NOT NULL CHECK (fewest BETWEEN 2 AND 20),
        closed_on TEXT, note TEXT NOT NULL,
    """,
    "criterion": """
        round_id TEXT NOT NULL REFERENCES assessment_round(id),
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        theme TEXT NOT NULL,
        guidance TEXT NOT NULL,
        period_item_id TEXT REFERENCES period_item(id),
        consensus INTEGER CHECK (consensus BETWEEN 0 AND 5),
        consensus_note TEXT NOT NULL,
    """,
    "participant": """
        round_id TEXT NOT NULL REFERENCES assessment_round(id),
        person_id TEXT NOT NULL REFERENCES person(id),
        membership_id TEXT REFERENCES membership(id),
        invited_on TEXT,
        answered_on TEXT,
        workbook_hash TEXT NOT NULL,
    """,
    "answer": """
        participant_id TEXT NOT NULL REFERENCES participant(id),
        criterion_id TEXT NOT NULL REFERENCES criterion(id),
        score INTEGER CHECK (score BETWEEN 0 AND 5),
        evidence TEXT NOT NULL,
        strengths TEXT NOT NULL,
        improvements TEXT NOT NULL,
        actions TEXT NOT NULL,
    """,
    "finding": """
        round_id TEXT NOT NULL REFERENCES assessment_round(id),
        kind TEXT NOT NULL CHECK (kind IN ('strength', 'target')),
        text TEXT NOT NULL,
        position INTEGER NOT NULL,
        criterion_id TEXT REFERENCES criterion(id),
        impact INTEGER CHECK (impact BETWEEN 1 AND 5),
        effort INTEGER CHECK (effort BETWEEN 1 AND 5),
        chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    """,
    "dot_vote": """
        finding_id TEXT NOT NULL REFERENCES finding(id),
        dots INTEGER NOT NULL CHECK (dots >= 0),
        participant_id TEXT REFERENCES participant(id),
    """,
    "action_plan": """
        year INTEGER NOT NULL,
        round_id TEXT REFERENCES assessment_round(id),
        introduction TEXT NOT NULL,
        closing TEXT NOT NULL,
    """,
    "goal": """
        plan_id TEXT NOT NULL REFERENCES action_plan(id),
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        description TEXT NOT NULL,
        finding_id TEXT REFERENCES finding(id),
        indicator TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        outcome TEXT NOT NULL,
    """,
    "measure": """
        goal_id TEXT NOT NULL REFERENCES goal(id),
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        months TEXT NOT NULL,
        responsible_role TEXT NOT NULL,
        responsible_id TEXT REFERENCES person(id),
        series_id TEXT,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "annual_report": """
        year INTEGER NOT NULL,
        note TEXT NOT NULL,
    """,
    "report_text": """
        report_id TEXT NOT NULL REFERENCES annual_report(id),
        section TEXT NOT NULL,
        text TEXT NOT NULL,
        left_out TEXT NOT NULL,
    """,
    "handling_document": """
        name TEXT NOT NULL, kind TEXT NOT NULL,
        year INTEGER NOT NULL, sent_on TEXT,
        late_weeks INTEGER NOT NULL CHECK (late_weeks BETWEEN 1 AND 104),
        title TEXT NOT NULL,
        account TEXT NOT NULL,
        proposal TEXT NOT NULL,
        message TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        file_name TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "handling": """
        document_id TEXT NOT NULL REFERENCES handling_document(id),
        municipality_id TEXT REFERENCES municipality(id),
        step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 9),
        sent_on TEXT,
        reminded TEXT NOT NULL,
        body TEXT NOT NULL,
        handled_on TEXT,
        section TEXT NOT NULL,
        diary_number TEXT NOT NULL,
        decision TEXT,
        decision_text TEXT NOT NULL,
        forwarded_to TEXT NOT NULL,
        link TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "project": """
        name TEXT NOT NULL,
        sector TEXT NOT NULL,
        state TEXT NOT NULL,
        first_year INTEGER,
        last_year INTEGER,
        funder_id TEXT REFERENCES organisation(id),
        administering_id TEXT REFERENCES organisation(id),
        description TEXT NOT NULL,
        outcome TEXT NOT NULL,
        retention_note TEXT NOT NULL,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CHECK (first_year IS NULL OR last_year IS NULL OR first_year <= last_year),
    """,
    "grant_award": """
        project_id TEXT NOT NULL REFERENCES project(id),
        funder_id TEXT REFERENCES organisation(id),
        call_closes TEXT,
        applied_on TEXT,
        applied_cents INTEGER CHECK (applied_cents >= 0),
        decision_number TEXT NOT NULL,
        decided_on TEXT,
        granted_cents INTEGER CHECK (granted_cents >= 0),
        own_share_cents INTEGER CHECK (own_share_cents >= 0),
        use_from TEXT,
        use_to TEXT,
        note TEXT NOT NULL,
        CHECK (use_from IS NULL OR use_to IS NULL OR use_from <= use_to),
    """,
    "grant_payment": """
        grant_id TEXT NOT NULL REFERENCES grant_award(id),
        paid_on TEXT NOT NULL,
        cents INTEGER NOT NULL,
        note TEXT NOT NULL,
    """,
    "grant_report": """
        grant_id TEXT NOT NULL REFERENCES grant_award(id),
        kind TEXT NOT NULL CHECK (kind IN ('interim', 'final')),
        due TEXT NOT NULL,
        sent_on TEXT,
        note TEXT NOT NULL,
    """,
    "project_municipality": """
        project_id TEXT NOT NULL REFERENCES project(id),
        municipality_id TEXT NOT NULL REFERENCES municipality(id),
    """,
    "published_total": """
        sector TEXT NOT NULL,
        first_year INTEGER NOT NULL,
        last_year INTEGER NOT NULL,
        cents INTEGER NOT NULL,
        source TEXT NOT NULL,
        CHECK (first_year <= last_year),
    """,
    "budget": """
        year INTEGER NOT NULL,
        shared_cents INTEGER NOT NULL CHECK (shared_cents >= 0),
        population_on TEXT,
        closed_on TEXT,
        note TEXT NOT NULL,
    """,
    "budget_line": """
        budget_id TEXT NOT NULL REFERENCES budget(id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('income', 'expense')),
        planned_cents INTEGER NOT NULL,
        actual_cents INTEGER,
    """,
    "cost_share": """
        budget_id TEXT NOT NULL REFERENCES budget(id),
        municipality_id TEXT NOT NULL REFERENCES municipality(id),
        inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
        cents INTEGER NOT NULL CHECK (cents >= 0),
    """,
    "cadence": """
        organisation_id TEXT NOT NULL REFERENCES organisation(id),
        every_months INTEGER CHECK (every_months BETWEEN 1 AND 120),
        since TEXT,
        body_id TEXT REFERENCES body(id),
        responsible_id TEXT REFERENCES person(id),
        words TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "stakeholder_meeting": """
        meeting_id TEXT NOT NULL REFERENCES meeting(id),
        organisation_id TEXT NOT NULL REFERENCES organisation(id),
    """,
    "shared_model": """
        name TEXT NOT NULL,
        sector TEXT NOT NULL,
        owner_id TEXT REFERENCES body(id),
        version TEXT NOT NULL,
        adopted_on TEXT,
        reviewed_on TEXT,
        review_on TEXT,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        link TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        file_name TEXT NOT NULL,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "survey": """
        name TEXT NOT NULL,
        year INTEGER NOT NULL,
        sector TEXT NOT NULL,
        opens TEXT,
        closes TEXT,
        invited INTEGER CHECK (invited >= 0),
        answered INTEGER CHECK (answered >= 0),
        results TEXT NOT NULL,
        told_on TEXT,
        link TEXT NOT NULL,
        note TEXT NOT NULL,
    """,
    "theme_link": """
        kind TEXT NOT NULL,
        target_id TEXT NOT NULL,
        period_item_id TEXT NOT NULL REFERENCES period_item(id),
    """,
}

INDEXES = """
CREATE UNIQUE INDEX assessment_round_year ON assessment_round(year) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX criterion_code ON criterion(round_id, code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX participant_person ON participant(round_id, person_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX answer_of ON answer(participant_id, criterion_id) WHERE deleted_at IS NULL;
CREATE INDEX answer_criterion ON answer(criterion_id);
CREATE INDEX finding_round ON finding(round_id);
CREATE UNIQUE INDEX dot_vote_of ON dot_vote(finding_id, coalesce(participant_id, ''))
    WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX action_plan_year ON action_plan(year) WHERE deleted_at IS NULL;
CREATE INDEX goal_plan ON goal(plan_id);
CREATE INDEX measure_goal ON measure(goal_id);
CREATE INDEX measure_series ON measure(series_id) WHERE series_id IS NOT NULL;
CREATE UNIQUE INDEX annual_report_year ON annual_report(year) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX report_text_of ON report_text(report_id, section) WHERE deleted_at IS NULL;
CREATE INDEX handling_document_year ON handling_document(year);
CREATE UNIQUE INDEX handling_of ON handling(document_id, municipality_id, step) WHERE deleted_at IS NULL;
CREATE INDEX grant_award_project ON grant_award(project_id);
CREATE INDEX grant_payment_grant ON grant_payment(grant_id);
CREATE INDEX grant_report_grant ON grant_report(grant_id);
CREATE INDEX grant_report_due ON grant_report(due);
CREATE UNIQUE INDEX project_municipality_of ON project_municipality(project_id, municipality_id)
    WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX budget_year ON budget(year) WHERE deleted_at IS NULL;
CREATE INDEX budget_line_budget ON budget_line(budget_id);
CREATE UNIQUE INDEX cost_share_of ON cost_share(budget_id, municipality_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX cadence_of ON cadence(organisation_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX stakeholder_meeting_of ON stakeholder_meeting(meeting_id, organisation_id)
    WHERE deleted_at IS NULL;
CREATE INDEX stakeholder_meeting_with ON stakeholder_meeting(organisation_id);
CREATE INDEX survey_year ON survey(year);
CREATE UNIQUE INDEX theme_link_of ON theme_link(target_id, period_item_id) WHERE deleted_at IS NULL;
CREATE INDEX theme_link_theme ON theme_link(period_item_id);
"""

SEARCHED = {
    "organisation": Searched("name", ("kind",)),
    "goal": Searched("title", ("description", "indicator", "outcome")),
    "measure": Searched("title", ("note",), parent="{row}.goal_id"),
    "handling_document": Searched("name", ("note",)),
    "handling": Searched(
        "body", ("section", "diary_number", "decision_text", "note"), parent="{row}.document_id"
    ),
    "project": Searched("name", ("sector", "description", "outcome", "note")),
    "grant_award": Searched("decision_number", ("note",), parent="{row}.project_id"),
    "shared_model": Searched("name", ("sector", "note")),
    "survey": Searched("name", ("results", "note")),
}
"""What is searched. Answers of an assessment never are."""
