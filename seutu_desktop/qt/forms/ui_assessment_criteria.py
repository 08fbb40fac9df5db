# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_criteria.ui'
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
    QLineEdit, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentCriteria(object):
    def setupUi(self, AssessmentCriteria):
        if not AssessmentCriteria.objectName():
            AssessmentCriteria.setObjectName(u"AssessmentCriteria")
        AssessmentCriteria.setMinimumSize(QSize(620, 520))
        self.column = QVBoxLayout(AssessmentCriteria)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(AssessmentCriteria)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(AssessmentCriteria)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.list = QListView(AssessmentCriteria)
        self.list.setObjectName(u"list")

        self.column.addWidget(self.list)

        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(AssessmentCriteria)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")
        self.titleLabel.setWordWrap(False)

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(AssessmentCriteria)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)


        self.column.addLayout(self.titleColumn)

        self.newColumn = QVBoxLayout()
        self.newColumn.setSpacing(4)
        self.newColumn.setObjectName(u"newColumn")
        self.newColumn.setContentsMargins(0, 0, 0, 0)
        self.newLabel = QLabel(AssessmentCriteria)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setProperty(u"role", u"caption")
        self.newLabel.setProperty(u"tone", u"text2")
        self.newLabel.setWordWrap(False)

        self.newColumn.addWidget(self.newLabel)

        self.new = QLineEdit(AssessmentCriteria)
        self.new.setObjectName(u"new")

        self.newColumn.addWidget(self.new)


        self.column.addLayout(self.newColumn)

        self.error = FieldError(AssessmentCriteria)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(AssessmentCriteria)
        self.remove.setObjectName(u"remove")

        self.acts.addWidget(self.remove)

        self.up = QPushButton(AssessmentCriteria)
        self.up.setObjectName(u"up")

        self.acts.addWidget(self.up)

        self.down = QPushButton(AssessmentCriteria)
        self.down.setObjectName(u"down")

        self.acts.addWidget(self.down)

        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.yes = QPushButton(AssessmentCriteria)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.yes)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.newLabel.setBuddy(self.new)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentCriteria)

        QMetaObject.connectSlotsByName(AssessmentCriteria)
    # setupUi

    def retranslateUi(self, AssessmentCriteria):
        self.heading.setText(QCoreApplication.translate("AssessmentCriteria", u"Arvioitavat kohteet", None))
        self.text.setText(QCoreApplication.translate("AssessmentCriteria", u"Kun lis\u00e4\u00e4t tai poistat kohteita, kierroksella on oma kriteerist\u00f6. Vastattua kohdetta ei voi poistaa.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("AssessmentCriteria", u"Arvioitavat kohteet", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("AssessmentCriteria", u"Valitun kohteen nimi", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("AssessmentCriteria", u"Valitun kohteen nimi", None))
#endif // QT_CONFIG(accessibility)
        self.newLabel.setText(QCoreApplication.translate("AssessmentCriteria", u"Uusi kohde", None))
#if QT_CONFIG(accessibility)
        self.new.setAccessibleName(QCoreApplication.translate("AssessmentCriteria", u"Uusi kohde", None))
#endif // QT_CONFIG(accessibility)
        self.new.setPlaceholderText(QCoreApplication.translate("AssessmentCriteria", u"Kirjoita nimi ja paina Enter", None))
        self.remove.setText(QCoreApplication.translate("AssessmentCriteria", u"Poista valittu", None))
        self.up.setText(QCoreApplication.translate("AssessmentCriteria", u"Yl\u00f6s", None))
        self.down.setText(QCoreApplication.translate("AssessmentCriteria", u"Alas", None))
        self.yes.setText(QCoreApplication.translate("AssessmentCriteria", u"Valmis", None))
        pass
    # retranslateUi

