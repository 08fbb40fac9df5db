# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_letter.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AssessmentLetter(object):
    def setupUi(self, AssessmentLetter):
        if not AssessmentLetter.objectName():
            AssessmentLetter.setObjectName(u"AssessmentLetter")
        self.column = QVBoxLayout(AssessmentLetter)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 20, 28, 20)
        self.heading = QLabel(AssessmentLetter)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(False)

        self.column.addWidget(self.heading)

        self.spacecolumn1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn1)

        self.subject = QLabel(AssessmentLetter)
        self.subject.setObjectName(u"subject")
        self.subject.setProperty(u"role", u"body-strong")
        self.subject.setProperty(u"tone", u"text")
        self.subject.setWordWrap(True)

        self.column.addWidget(self.subject)

        self.spacecolumn3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn3)

        self.text = QLabel(AssessmentLetter)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.spacecolumn5 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn5)

        self.to = QLabel(AssessmentLetter)
        self.to.setObjectName(u"to")
        self.to.setProperty(u"role", u"secondary")
        self.to.setProperty(u"tone", u"text2")
        self.to.setWordWrap(True)

        self.column.addWidget(self.to)

        self.spacecolumn7 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn7)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(AssessmentLetter)
        self.copy.setObjectName(u"copy")

        self.acts.addWidget(self.copy)

        self.addresses = QPushButton(AssessmentLetter)
        self.addresses.setObjectName(u"addresses")

        self.acts.addWidget(self.addresses)

        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)


        self.column.addLayout(self.acts)

        self.stretchcolumn = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretchcolumn)


        self.retranslateUi(AssessmentLetter)

        QMetaObject.connectSlotsByName(AssessmentLetter)
    # setupUi

    def retranslateUi(self, AssessmentLetter):
        self.heading.setText(QCoreApplication.translate("AssessmentLetter", u"Kutsu", None))
        self.subject.setText("")
        self.text.setText("")
        self.to.setText("")
        self.copy.setText(QCoreApplication.translate("AssessmentLetter", u"Kopioi kutsu", None))
        self.addresses.setText(QCoreApplication.translate("AssessmentLetter", u"Kopioi osoitteet", None))
        pass
    # retranslateUi

