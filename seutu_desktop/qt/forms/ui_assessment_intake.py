# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_intake.ui'
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
    QListView, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentIntake(object):
    def setupUi(self, AssessmentIntake):
        if not AssessmentIntake.objectName():
            AssessmentIntake.setObjectName(u"AssessmentIntake")
        AssessmentIntake.setMinimumSize(QSize(720, 560))
        self.column = QVBoxLayout(AssessmentIntake)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(AssessmentIntake)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(AssessmentIntake)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.files = QListView(AssessmentIntake)
        self.files.setObjectName(u"files")

        self.column.addWidget(self.files)

        self.oddLabel = QLabel(AssessmentIntake)
        self.oddLabel.setObjectName(u"oddLabel")
        self.oddLabel.setProperty(u"role", u"caption")
        self.oddLabel.setProperty(u"tone", u"text2")
        self.oddLabel.setWordWrap(False)

        self.column.addWidget(self.oddLabel)

        self.odd = QPlainTextEdit(AssessmentIntake)
        self.odd.setObjectName(u"odd")
        self.odd.setReadOnly(True)
        self.odd.setTabChangesFocus(True)
        self.odd.setMaximumSize(QSize(16777215, 104))

        self.column.addWidget(self.odd)

        self.error = FieldError(AssessmentIntake)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.no = QPushButton(AssessmentIntake)
        self.no.setObjectName(u"no")

        self.acts.addWidget(self.no)

        self.yes = QPushButton(AssessmentIntake)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.yes)


        self.column.addLayout(self.acts)


        self.retranslateUi(AssessmentIntake)

        QMetaObject.connectSlotsByName(AssessmentIntake)
    # setupUi

    def retranslateUi(self, AssessmentIntake):
        self.heading.setText(QCoreApplication.translate("AssessmentIntake", u"Lue lomakkeet", None))
        self.text.setText(QCoreApplication.translate("AssessmentIntake", u"Mit\u00e4\u00e4n ei ole viel\u00e4 otettu mukaan. Valitse, mink\u00e4 tiedostojen vastaukset otetaan.", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("AssessmentIntake", u"Luetut tiedostot", None))
#endif // QT_CONFIG(accessibility)
        self.oddLabel.setText(QCoreApplication.translate("AssessmentIntake", u"Huomattavaa valitussa tiedostossa", None))
#if QT_CONFIG(accessibility)
        self.odd.setAccessibleName(QCoreApplication.translate("AssessmentIntake", u"Huomattavaa valitussa tiedostossa", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("AssessmentIntake", u"\u00c4l\u00e4 ota mit\u00e4\u00e4n", None))
        self.yes.setText(QCoreApplication.translate("AssessmentIntake", u"Ota vastaukset", None))
        pass
    # retranslateUi

