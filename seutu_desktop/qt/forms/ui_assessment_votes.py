# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_votes.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import (Choice, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentVotes(object):
    def setupUi(self, AssessmentVotes):
        if not AssessmentVotes.objectName():
            AssessmentVotes.setObjectName(u"AssessmentVotes")
        self.column = QVBoxLayout(AssessmentVotes)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 20, 28, 20)
        self.place = QLabel(AssessmentVotes)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"secondary")
        self.place.setProperty(u"tone", u"text2")
        self.place.setWordWrap(True)

        self.column.addWidget(self.place)

        self.spacecolumn1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn1)

        self.title = QLabel(AssessmentVotes)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"item")
        self.title.setProperty(u"tone", u"text")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.spacecolumn3 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn3)

        self.facts = QLabel(AssessmentVotes)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"secondary")
        self.facts.setProperty(u"tone", u"text2")
        self.facts.setWordWrap(True)

        self.column.addWidget(self.facts)

        self.spacecolumn5 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn5)

        self.whoseColumn = QVBoxLayout()
        self.whoseColumn.setSpacing(4)
        self.whoseColumn.setObjectName(u"whoseColumn")
        self.whoseColumn.setContentsMargins(0, 0, 0, 0)
        self.whoseLabel = QLabel(AssessmentVotes)
        self.whoseLabel.setObjectName(u"whoseLabel")
        self.whoseLabel.setProperty(u"role", u"caption")
        self.whoseLabel.setProperty(u"tone", u"text2")
        self.whoseLabel.setWordWrap(False)

        self.whoseColumn.addWidget(self.whoseLabel)

        self.whose = Choice(AssessmentVotes)
        self.whose.setObjectName(u"whose")

        self.whoseColumn.addWidget(self.whose)


        self.column.addLayout(self.whoseColumn)

        self.spacecolumn7 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn7)

        self.dotsLabel = QLabel(AssessmentVotes)
        self.dotsLabel.setObjectName(u"dotsLabel")
        self.dotsLabel.setProperty(u"role", u"caption")
        self.dotsLabel.setProperty(u"tone", u"text2")
        self.dotsLabel.setWordWrap(False)

        self.column.addWidget(self.dotsLabel)

        self.spacecolumn9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn9)

        self.dotsRow = QHBoxLayout()
        self.dotsRow.setSpacing(12)
        self.dotsRow.setObjectName(u"dotsRow")
        self.dotsRow.setContentsMargins(0, 0, 0, 0)
        self.dots = Number(AssessmentVotes)
        self.dots.setObjectName(u"dots")
        self.dots.setMinimumSize(QSize(96, 0))
        self.dots.setMaximum(999)

        self.dotsRow.addWidget(self.dots)

        self.left = QLabel(AssessmentVotes)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"role", u"secondary")
        self.left.setProperty(u"tone", u"text2")
        self.left.setWordWrap(False)

        self.dotsRow.addWidget(self.left)

        self.stretchdotsRow = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dotsRow.addItem(self.stretchdotsRow)


        self.column.addLayout(self.dotsRow)

        self.spacecolumn11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn11)

        self.dotsError = FieldError(AssessmentVotes)
        self.dotsError.setObjectName(u"dotsError")

        self.column.addWidget(self.dotsError)

        self.spacecolumn13 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn13)

        self.chosen = QCheckBox(AssessmentVotes)
        self.chosen.setObjectName(u"chosen")

        self.column.addWidget(self.chosen)

        self.chosenError = FieldError(AssessmentVotes)
        self.chosenError.setObjectName(u"chosenError")

        self.column.addWidget(self.chosenError)

        self.spacecolumn16 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn16)

        self.eachLabel = QLabel(AssessmentVotes)
        self.eachLabel.setObjectName(u"eachLabel")
        self.eachLabel.setProperty(u"role", u"caption")
        self.eachLabel.setProperty(u"tone", u"text2")
        self.eachLabel.setWordWrap(False)

        self.column.addWidget(self.eachLabel)

        self.spacecolumn18 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn18)

        self.eachRow = QHBoxLayout()
        self.eachRow.setSpacing(12)
        self.eachRow.setObjectName(u"eachRow")
        self.eachRow.setContentsMargins(0, 0, 0, 0)
        self.each = Number(AssessmentVotes)
        self.each.setObjectName(u"each")
        self.each.setMinimumSize(QSize(96, 0))
        self.each.setMinimum(1)
        self.each.setMaximum(20)

        self.eachRow.addWidget(self.each)

        self.stretcheachRow = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.eachRow.addItem(self.stretcheachRow)


        self.column.addLayout(self.eachRow)

        self.stretchcolumn = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretchcolumn)

#if QT_CONFIG(shortcut)
        self.whoseLabel.setBuddy(self.whose)
        self.dotsLabel.setBuddy(self.dots)
        self.eachLabel.setBuddy(self.each)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentVotes)

        QMetaObject.connectSlotsByName(AssessmentVotes)
    # setupUi

    def retranslateUi(self, AssessmentVotes):
        self.place.setText("")
        self.title.setText("")
        self.facts.setText("")
        self.whoseLabel.setText(QCoreApplication.translate("AssessmentVotes", u"Kenen \u00e4\u00e4net", None))
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("AssessmentVotes", u"Kenen \u00e4\u00e4net", None))
#endif // QT_CONFIG(accessibility)
        self.dotsLabel.setText(QCoreApplication.translate("AssessmentVotes", u"\u00c4\u00e4ni\u00e4 t\u00e4lle kohteelle", None))
#if QT_CONFIG(accessibility)
        self.dots.setAccessibleName(QCoreApplication.translate("AssessmentVotes", u"\u00c4\u00e4ni\u00e4 t\u00e4lle kohteelle", None))
#endif // QT_CONFIG(accessibility)
        self.left.setText("")
        self.chosen.setText(QCoreApplication.translate("AssessmentVotes", u"Valitse tavoitteeksi", None))
        self.eachLabel.setText(QCoreApplication.translate("AssessmentVotes", u"\u00c4\u00e4ni\u00e4 osallistujaa kohti", None))
#if QT_CONFIG(accessibility)
        self.each.setAccessibleName(QCoreApplication.translate("AssessmentVotes", u"\u00c4\u00e4ni\u00e4 osallistujaa kohti", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

