# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_more.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_ProjectMore(object):
    def setupUi(self, ProjectMore):
        if not ProjectMore.objectName():
            ProjectMore.setObjectName(u"ProjectMore")
        ProjectMore.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(ProjectMore)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 24)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.municipalitiesColumn = QVBoxLayout()
        self.municipalitiesColumn.setSpacing(4)
        self.municipalitiesColumn.setObjectName(u"municipalitiesColumn")
        self.municipalitiesColumn.setContentsMargins(0, 0, 0, 0)
        self.municipalitiesLabel = QLabel(ProjectMore)
        self.municipalitiesLabel.setObjectName(u"municipalitiesLabel")
        self.municipalitiesLabel.setProperty(u"role", u"caption")
        self.municipalitiesLabel.setProperty(u"tone", u"text2")

        self.municipalitiesColumn.addWidget(self.municipalitiesLabel)

        self.municipalities = QLineEdit(ProjectMore)
        self.municipalities.setObjectName(u"municipalities")

        self.municipalitiesColumn.addWidget(self.municipalities)

        self.municipalitiesError = FieldError(ProjectMore)
        self.municipalitiesError.setObjectName(u"municipalitiesError")

        self.municipalitiesColumn.addWidget(self.municipalitiesError)

        self.municipalitiesGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.municipalitiesColumn.addItem(self.municipalitiesGap)


        self.fields.addLayout(self.municipalitiesColumn, 0, 0, 1, 1)

        self.outcomeColumn = QVBoxLayout()
        self.outcomeColumn.setSpacing(4)
        self.outcomeColumn.setObjectName(u"outcomeColumn")
        self.outcomeColumn.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(ProjectMore)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setProperty(u"role", u"caption")
        self.outcomeLabel.setProperty(u"tone", u"text2")

        self.outcomeColumn.addWidget(self.outcomeLabel)

        self.outcome = QPlainTextEdit(ProjectMore)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setMinimumSize(QSize(0, 64))
        self.outcome.setMaximumSize(QSize(16777215, 96))

        self.outcomeColumn.addWidget(self.outcome)

        self.outcomeError = FieldError(ProjectMore)
        self.outcomeError.setObjectName(u"outcomeError")

        self.outcomeColumn.addWidget(self.outcomeError)

        self.outcomeGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outcomeColumn.addItem(self.outcomeGap)


        self.fields.addLayout(self.outcomeColumn, 1, 0, 1, 1)

        self.retentionColumn = QVBoxLayout()
        self.retentionColumn.setSpacing(4)
        self.retentionColumn.setObjectName(u"retentionColumn")
        self.retentionColumn.setContentsMargins(0, 0, 0, 0)
        self.retentionLabel = QLabel(ProjectMore)
        self.retentionLabel.setObjectName(u"retentionLabel")
        self.retentionLabel.setProperty(u"role", u"caption")
        self.retentionLabel.setProperty(u"tone", u"text2")

        self.retentionColumn.addWidget(self.retentionLabel)

        self.retention = QLineEdit(ProjectMore)
        self.retention.setObjectName(u"retention")

        self.retentionColumn.addWidget(self.retention)

        self.retentionError = FieldError(ProjectMore)
        self.retentionError.setObjectName(u"retentionError")

        self.retentionColumn.addWidget(self.retentionError)

        self.retentionGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.retentionColumn.addItem(self.retentionGap)


        self.fields.addLayout(self.retentionColumn, 2, 0, 1, 1)

        self.sourceColumn = QVBoxLayout()
        self.sourceColumn.setSpacing(4)
        self.sourceColumn.setObjectName(u"sourceColumn")
        self.sourceColumn.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(ProjectMore)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"caption")
        self.sourceLabel.setProperty(u"tone", u"text2")

        self.sourceColumn.addWidget(self.sourceLabel)

        self.source = QLineEdit(ProjectMore)
        self.source.setObjectName(u"source")

        self.sourceColumn.addWidget(self.source)

        self.sourceError = FieldError(ProjectMore)
        self.sourceError.setObjectName(u"sourceError")

        self.sourceColumn.addWidget(self.sourceError)

        self.sourceGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sourceColumn.addItem(self.sourceGap)


        self.fields.addLayout(self.sourceColumn, 3, 0, 1, 1)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(ProjectMore)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(ProjectMore)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setMaximumSize(QSize(16777215, 96))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(ProjectMore)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.noteGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.noteGap)


        self.fields.addLayout(self.noteColumn, 4, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)

        self.column.addLayout(self.fields)

#if QT_CONFIG(shortcut)
        self.municipalitiesLabel.setBuddy(self.municipalities)
        self.outcomeLabel.setBuddy(self.outcome)
        self.retentionLabel.setBuddy(self.retention)
        self.sourceLabel.setBuddy(self.source)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProjectMore)

        QMetaObject.connectSlotsByName(ProjectMore)
    # setupUi

    def retranslateUi(self, ProjectMore):
        self.municipalitiesLabel.setText(QCoreApplication.translate("ProjectMore", u"Mukana olevat kunnat", None))
#if QT_CONFIG(accessibility)
        self.municipalities.setAccessibleName(QCoreApplication.translate("ProjectMore", u"Mukana olevat kunnat", None))
#endif // QT_CONFIG(accessibility)
        self.municipalities.setPlaceholderText(QCoreApplication.translate("ProjectMore", u"Kaikki verkoston kunnat", None))
        self.outcomeLabel.setText(QCoreApplication.translate("ProjectMore", u"Mit\u00e4 hankkeesta j\u00e4i", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("ProjectMore", u"Mit\u00e4 hankkeesta j\u00e4i", None))
#endif // QT_CONFIG(accessibility)
        self.retentionLabel.setText(QCoreApplication.translate("ProjectMore", u"S\u00e4ilytys", None))
#if QT_CONFIG(accessibility)
        self.retention.setAccessibleName(QCoreApplication.translate("ProjectMore", u"S\u00e4ilytys", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("ProjectMore", u"L\u00e4hde", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("ProjectMore", u"L\u00e4hde", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ProjectMore", u"Huomautus", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ProjectMore", u"Huomautus", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

