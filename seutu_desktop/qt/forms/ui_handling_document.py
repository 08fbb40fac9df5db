# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_document.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, Number)
from seutu_desktop.qt.handling.elided_line import ElidedLine
from seutu_desktop.qt.widgets.field import FieldError

class Ui_HandlingDocument(object):
    def setupUi(self, HandlingDocument):
        if not HandlingDocument.objectName():
            HandlingDocument.setObjectName(u"HandlingDocument")
        HandlingDocument.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(HandlingDocument)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(HandlingDocument)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(HandlingDocument)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(HandlingDocument)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindColumn.addWidget(self.kindLabel)

        self.kind = Choice(HandlingDocument)
        self.kind.setObjectName(u"kind")

        self.kindColumn.addWidget(self.kind)


        self.fields.addLayout(self.kindColumn, 0, 0, 1, 1)

        self.yearColumn = QVBoxLayout()
        self.yearColumn.setSpacing(4)
        self.yearColumn.setObjectName(u"yearColumn")
        self.yearColumn.setContentsMargins(0, 0, 0, 0)
        self.yearLabel = QLabel(HandlingDocument)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"role", u"caption")
        self.yearLabel.setProperty(u"tone", u"text2")

        self.yearColumn.addWidget(self.yearLabel)

        self.year = Number(HandlingDocument)
        self.year.setObjectName(u"year")
        self.year.setMinimum(1990)
        self.year.setMaximum(2199)

        self.yearColumn.addWidget(self.year)


        self.fields.addLayout(self.yearColumn, 0, 1, 1, 1)

        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(HandlingDocument)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"caption")
        self.nameLabel.setProperty(u"tone", u"text2")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(HandlingDocument)
        self.name.setObjectName(u"name")

        self.nameColumn.addWidget(self.name)


        self.fields.addLayout(self.nameColumn, 1, 0, 1, 2)

        self.matterColumn = QVBoxLayout()
        self.matterColumn.setSpacing(4)
        self.matterColumn.setObjectName(u"matterColumn")
        self.matterColumn.setContentsMargins(0, 0, 0, 0)
        self.matterLabel = QLabel(HandlingDocument)
        self.matterLabel.setObjectName(u"matterLabel")
        self.matterLabel.setProperty(u"role", u"caption")
        self.matterLabel.setProperty(u"tone", u"text2")

        self.matterColumn.addWidget(self.matterLabel)

        self.matter = Choice(HandlingDocument)
        self.matter.setObjectName(u"matter")

        self.matterColumn.addWidget(self.matter)


        self.fields.addLayout(self.matterColumn, 2, 0, 1, 2)

        self.weeksColumn = QVBoxLayout()
        self.weeksColumn.setSpacing(4)
        self.weeksColumn.setObjectName(u"weeksColumn")
        self.weeksColumn.setContentsMargins(0, 0, 0, 0)
        self.weeksLabel = QLabel(HandlingDocument)
        self.weeksLabel.setObjectName(u"weeksLabel")
        self.weeksLabel.setProperty(u"role", u"caption")
        self.weeksLabel.setProperty(u"tone", u"text2")

        self.weeksColumn.addWidget(self.weeksLabel)

        self.weeks = Number(HandlingDocument)
        self.weeks.setObjectName(u"weeks")
        self.weeks.setMinimum(1)
        self.weeks.setMaximum(104)

        self.weeksColumn.addWidget(self.weeks)


        self.fields.addLayout(self.weeksColumn, 3, 0, 1, 1)

        self.fileColumn = QVBoxLayout()
        self.fileColumn.setSpacing(4)
        self.fileColumn.setObjectName(u"fileColumn")
        self.fileColumn.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(HandlingDocument)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"role", u"caption")
        self.fileLabel.setProperty(u"tone", u"text2")

        self.fileColumn.addWidget(self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 0, 0)
        self.file = ElidedLine(HandlingDocument)
        self.file.setObjectName(u"file")

        self.fileRow.addWidget(self.file)

        self.pick = QPushButton(HandlingDocument)
        self.pick.setObjectName(u"pick")

        self.fileRow.addWidget(self.pick)

        self.fileRow.setStretch(0, 1)

        self.fileColumn.addLayout(self.fileRow)


        self.fields.addLayout(self.fileColumn, 3, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(HandlingDocument)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(HandlingDocument)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMinimumSize(QSize(0, 56))
        self.note.setMaximumSize(QSize(16777215, 56))

        self.noteColumn.addWidget(self.note)


        self.column.addLayout(self.noteColumn)

        self.error = FieldError(HandlingDocument)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.rest)

        self.no = QPushButton(HandlingDocument)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(HandlingDocument)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.yearLabel.setBuddy(self.year)
        self.nameLabel.setBuddy(self.name)
        self.matterLabel.setBuddy(self.matter)
        self.weeksLabel.setBuddy(self.weeks)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandlingDocument)

        QMetaObject.connectSlotsByName(HandlingDocument)
    # setupUi

    def retranslateUi(self, HandlingDocument):
        self.heading.setText("")
        self.text.setText("")
        self.kindLabel.setText(QCoreApplication.translate("HandlingDocument", u"Asiakirjan laji", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"Asiakirjan laji", None))
#endif // QT_CONFIG(accessibility)
        self.yearLabel.setText(QCoreApplication.translate("HandlingDocument", u"Vuosi, jota asiakirja koskee", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"Vuosi, jota asiakirja koskee", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("HandlingDocument", u"Nimi", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"Nimi", None))
#endif // QT_CONFIG(accessibility)
        self.matterLabel.setText(QCoreApplication.translate("HandlingDocument", u"Hyv\u00e4ksytty ohjausryhm\u00e4n pyk\u00e4l\u00e4ss\u00e4", None))
#if QT_CONFIG(accessibility)
        self.matter.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"Hyv\u00e4ksytty ohjausryhm\u00e4n pyk\u00e4l\u00e4ss\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.weeksLabel.setText(QCoreApplication.translate("HandlingDocument", u"My\u00f6h\u00e4ss\u00e4, kun l\u00e4hett\u00e4misest\u00e4 on viikkoja", None))
#if QT_CONFIG(accessibility)
        self.weeks.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"My\u00f6h\u00e4ss\u00e4, kun l\u00e4hett\u00e4misest\u00e4 on viikkoja", None))
#endif // QT_CONFIG(accessibility)
        self.fileLabel.setText(QCoreApplication.translate("HandlingDocument", u"L\u00e4hetett\u00e4v\u00e4 tiedosto", None))
        self.pick.setText(QCoreApplication.translate("HandlingDocument", u"Valitse\u2026", None))
        self.noteLabel.setText(QCoreApplication.translate("HandlingDocument", u"Huomautus", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("HandlingDocument", u"Huomautus", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("HandlingDocument", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("HandlingDocument", u"Lis\u00e4\u00e4 asiakirja", None))
        pass
    # retranslateUi

