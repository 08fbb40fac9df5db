# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_person.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import Choice

class Ui_AssessmentPerson(object):
    def setupUi(self, AssessmentPerson):
        if not AssessmentPerson.objectName():
            AssessmentPerson.setObjectName(u"AssessmentPerson")
        AssessmentPerson.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(AssessmentPerson)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(AssessmentPerson)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(AssessmentPerson)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.personColumn = QVBoxLayout()
        self.personColumn.setSpacing(4)
        self.personColumn.setObjectName(u"personColumn")
        self.personColumn.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(AssessmentPerson)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"caption")
        self.personLabel.setProperty(u"tone", u"text2")
        self.personLabel.setWordWrap(False)

        self.personColumn.addWidget(self.personLabel)

        self.person = Choice(AssessmentPerson)
        self.person.setObjectName(u"person")

        self.personColumn.addWidget(self.person)


        self.column.addLayout(self.personColumn)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.no = QPushButton(AssessmentPerson)
        self.no.setObjectName(u"no")

        self.acts.addWidget(self.no)

        self.yes = QPushButton(AssessmentPerson)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.yes)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.personLabel.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentPerson)

        QMetaObject.connectSlotsByName(AssessmentPerson)
    # setupUi

    def retranslateUi(self, AssessmentPerson):
        self.heading.setText(QCoreApplication.translate("AssessmentPerson", u"Lis\u00e4\u00e4 osallistuja", None))
        self.text.setText(QCoreApplication.translate("AssessmentPerson", u"Esimerkiksi asiantuntija, jolla ei ole paikkaa ryhmiss\u00e4.", None))
        self.personLabel.setText(QCoreApplication.translate("AssessmentPerson", u"Henkil\u00f6", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("AssessmentPerson", u"Henkil\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("AssessmentPerson", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("AssessmentPerson", u"Lis\u00e4\u00e4 osallistuja", None))
        pass
    # retranslateUi

